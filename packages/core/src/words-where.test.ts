import {expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import type {Form} from './form.ts'
import {formOf} from './form-table.ts'
import type {Lexicon} from './lexicon.ts'
import {perForm} from './per-form.ts'
import {readText} from './read-text.ts'
import {wordsWhere} from './words-where.ts'

const lexicon = {has: () => true, zipf: () => 0, tags: () => 0} as unknown as Lexicon
const document = buildDocument(readText('The cat sat.\n\nA dog Ran to the cat.'), {
  lexicon,
  vocabulary: new Set(),
  sources: [],
})

it('puts every test to the words, those too that come when the words have been read', () => {
  const asked = (test: (form: Form) => boolean): string =>
    wordsWhere(document, test)
      .map(({text}) => text)
      .join(' ')
  expect(asked(({shape}) => shape === 'capitalised')).toBe('The A Ran')
  for (let length = 1; length <= 40; length++)
    expect(asked(({text}) => text.length === length)).toBe(
      ['', 'A', 'to', 'The cat sat dog Ran the cat'][length] ?? '',
    )
})

it('works out what a form answers once, and never gives one the answer of another', () => {
  let times = 0
  const lengthOf = perForm(({text}) => {
    times++
    return text.length
  })
  const forms = Array.from({length: 300}, (_, at) => formOf('a'.repeat(at + 1), lexicon))
  for (let turn = 0; turn < 2; turn++) expect(forms.map(lengthOf)).toEqual(forms.map(({text}) => text.length))
  expect(times).toBe(300)
})
