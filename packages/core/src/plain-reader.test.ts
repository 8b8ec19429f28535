import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parseSentences} from './parse-sentences.ts'
import {PlainReader} from './plain-reader.ts'
import type {SentenceTokens} from './tokens.ts'

const reader = new PlainReader()

const lines = (text: string, sentences: readonly SentenceTokens[]): readonly string[] =>
  sentences.map(({start, end, words}) => {
    const shown = words.flatMap((at, index) =>
      index % 2 ? [] : [`${at} ${text.slice(at, words[index + 1])}`],
    )
    return `${start}-${end} ${shown.join(' | ')}`
  })

/** Whether the text was plain; then it must have been read as the parser reads it. */
const readsAlike = (text: string): boolean => {
  const plain = reader.read(text, 0, text.length, 0)
  if (plain) expect(lines(text, plain), JSON.stringify(text)).toEqual(lines(text, parseSentences(text, 0)))
  return plain !== undefined
}

/** What news is made of, and what makes a reader stumble. */
const ATOMS: readonly string[] = [
  'the minister said Paris He London in no vs do w n ol O em twas A x É éa Ω ß',
  'Mr Dr St Gen Inc Co p al etc Jan sec op min Sat sun Northants',
  'U.S. U.N e.g. p.m. J.K. B.B.C. Ph.D. 3.5 10 7 1,200 90s 24/7 and/or a/b R&D well- self-made 10-year-old',
  '. . . ... … .. ? ! ?! , , ; : “ ” ‘ ’ " \' ’s \'t ( ) [ ] « » .” .’ ?” .) !" ,"',
  '- – — -- & / % £ $ @ # * _ = · \u00AD \u2011 • 😀 👍🏽 中 \uFEFF \u0301 \u200B ½ ²',
]
  .flatMap((line) => line.split(' '))
  .concat(' ', ' ', ' ', '. ', '. ', ', ', '.” ', '  ', '\u00A0', '\n', '\n\n', '\t')

it('reads every paragraph of the seeds as the parser does', () => {
  const folder = new URL('../../../seeds/', import.meta.url)
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const paragraphs = texts.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\n+/))
  const filled = paragraphs.filter((paragraph) => paragraph.trim() !== '')
  expect(filled.filter((paragraph) => !readsAlike(paragraph))).toEqual([])
})

it('reads whatever it takes for plain as the parser does', () => {
  const spaced = fc.array(fc.constantFrom(...ATOMS), {minLength: 1, maxLength: 24})
  fc.assert(
    fc.property(spaced, (atoms) => void readsAlike(atoms.join(' '))),
    {numRuns: 2000},
  )
  fc.assert(
    fc.property(spaced, (atoms) => void readsAlike(atoms.join(''))),
    {numRuns: 4000},
  )
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => void readsAlike(text)),
    {numRuns: 2000},
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[ aAtnw.,'’"“”?!&/0-9…)(;-]{1,40}$/), (text) => void readsAlike(text)),
    {numRuns: 4000},
  )
})

it('knows every character as the parser does', () => {
  const around: readonly ((character: string) => string)[] = [
    (character) => `Go${character}so. So`,
    (character) => `He went. ${character}an`,
    (character) => `He went.${character} Then`,
    (character) => `He went${character} Then ${character}so`,
    (character) => `${character}A.${character}`,
    (character) => `A${character}${character}b.b${character}.`,
    (character) => `He came in. ${character}a then`,
  ]
  for (let code = 0; code <= 0xffff; code++) {
    for (const text of around) readsAlike(text(String.fromCharCode(code)))
  }
})

it('knows what the parser makes of a stop behind a word', () => {
  for (const word of [
    'Mr',
    'mr',
    'Sat',
    'no',
    'in',
    'al',
    'vs',
    'etc',
    '10',
    '1000',
    'x',
    'É',
    'Northants',
    'town',
  ]) {
    for (const rest of ['. May', '.” May', '. “May', '. may', '.', '.”', '. (10)', '., May', '. ... May'])
      expect(readsAlike(`He saw ${word}${rest}`)).toBe(true)
  }
})
