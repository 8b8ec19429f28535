import type {Edit, Kind} from '../slip.ts'
import {editsOf, instead, readData, smallWords} from './sites.ts'

const lookAlikes = new Map(Object.entries(readData<Record<string, string>>('look-alikes')))
const ZERO_WIDTH = '\u200b'

const put = (id: string, pattern: RegExp, insert: string): Kind => ({
  id,
  edits: ({text}) => editsOf(text, pattern, () => ({insert})),
})

/** A Cyrillic letter that looks Latin: Pаris. */
const lookAlike: Kind = {
  id: 'character look-alike',
  *edits(article, {random}) {
    for (const token of article.tokens) {
      const letter = random.pick([...token.text].filter((one) => lookAlikes.has(one)))
      if (letter) yield instead(token, token.text.replace(letter, lookAlikes.get(letter) ?? letter))
    }
  },
}

const zeroWidth: Kind = {
  id: 'character zero-width',
  *edits(article): Iterable<Edit> {
    for (const token of smallWords(article, 6))
      yield instead(token, token.text.slice(0, 3) + ZERO_WIDTH + token.text.slice(3))
  },
}

/** Characters that come from another program or alphabet. */
export const characters: readonly Kind[] = [
  lookAlike,
  zeroWidth,
  put('character mojibake', /(?<=\p{L})['’](?=s\b)/gu, 'â€™'),
  put('character entity', /(?<=\p{L})['’](?=s\b)/gu, '&#39;'),
  put('character entity-space', /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, '&nbsp;'),
  put('character replacement', /(?<=\p{L})['’](?=s\b)/gu, '\ufffd'),
]
