import {stripVTControlCharacters} from 'node:util'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {lint} from '../../lint.ts'
import {pretty} from './pretty.ts'

const copy =
  'The town said the bridge would not not open. “It will stay shut, she said. <!-- copydesk-hide x -->\n'
const draft = await lint(new VFile({path: 'a.md', value: copy}))

const piped = `a.md
1:32-1:39  error   “not” is written twice                                                                               repeated-word    copydesk
1:46-1:47  error   The quotation that opens here is never closed                                                        unbalanced-quote copydesk
1:76-1:100 warning This comment is not understood: write copydesk-disable, -enable, -disable-line or -disable-next-line disable-comment  copydesk
`

const narrow = `a.md
1:32-1:39  error   “not” is written twice                 repeated-word
1:46-1:47  error   The quotation that opens here is never unbalanced-quote
                   closed
1:76-1:100 warning This comment is not understood: write  disable-comment
                   copydesk-disable, -enable, -disable-line or
                   -disable-next-line
`

it('writes vfile-reporter’s text into a pipe, and into a terminal that is wide enough', () => {
  expect(pretty.draft(draft, {color: false})).toBe(piped)
  expect(pretty.draft(draft, {color: false, width: 150})).toBe(piped)
})

it('folds what a terminal is too narrow for', () => {
  expect(pretty.draft(draft, {color: false, width: 80})).toBe(narrow)
})

it('folds the same with colours', () => {
  expect(stripVTControlCharacters(pretty.draft(draft, {color: true, width: 80}))).toBe(narrow)
})
