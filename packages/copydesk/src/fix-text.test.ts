import {expect, it} from 'vitest'
import {fixText} from './fix-text.ts'
import {lintText} from './lint-text.ts'

const again = 'The clerk will recieve a letter.\n\n'
const said = (text: string): readonly string[] =>
  lintText(text).problems.map(({span, message, fixPolicy}) => `${span.start}: ${message} (${fixPolicy})`)

it('mends one misspelling in all its places at once', () => {
  const text = [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]
    .map((number) => `Clerk ${number} will recieve the keys on day ${number}.`)
    .join('\n\n')
  expect(fixText(text).text).toBe(text.replaceAll('recieve', 'receive'))
})

it('leaves it in quoted speech and where a comment says so, whichever comes first', () => {
  const quoted = '“We will recieve it,” she said.\n\n'
  const silenced = '<!-- copydesk-disable-next-line spelling -->\nThe sign reads Recieve or recieve here.\n\n'
  const mended = 'The clerk will receive a letter.\n\n'
  expect(fixText(quoted + again + silenced + again).text).toBe(quoted + mended + silenced + mended)
  expect(said(quoted + again)).toEqual(['48: Write “receive”, not “recieve”, here and once more (safe)'])
  expect(said(quoted + quoted)[0]).toBe('9: Write “receive”, not “recieve”, here and once more (offered)')
})
