import type {Edit, Kind} from '../slip.ts'
import {around, neighbours, readData} from './sites.ts'

const {mainWords, functionWords, doubledFreely} = readData<{
  /** Those that are lost most often. */
  readonly mainWords: readonly string[]
  readonly functionWords: readonly string[]
  readonly doubledFreely: readonly string[]
}>('words')

/** “The” may go before plurals and names without anybody noticing. */
const doesWithout = (word: string, next: string): boolean => word === 'the' && !/^\p{Ll}+[^s]$/u.test(next)

const missing = (word: string): Kind => ({
  id: mainWords.includes(word) ? 'missing-word' : 'missing-word other',
  *edits(article) {
    for (const [first, second] of neighbours(article)) {
      const third = article.tokens[second.index + 1]
      if (second.text !== word || third?.gap !== ' ' || doesWithout(second.text, third.text)) continue
      const edit: Edit = {start: second.start, end: third.start, insert: '', sub: word}
      yield around(edit, first.text.length + 1, third.text.length)
    }
  },
})

const doubled = (id: string, fits: (word: string) => boolean): Kind => ({
  id,
  *edits({tokens}) {
    for (const {text, start, end} of tokens) {
      if (!fits(text) || doubledFreely.includes(text)) continue
      yield {start, end, insert: `${text} ${text}`}
    }
  },
})

/** Three words to six, twice in a row. */
const phraseTwice: Kind = {
  id: 'doubled-phrase',
  *edits({tokens, text}, {random}) {
    for (const first of tokens) {
      const last = tokens[first.index + 2 + random.index(4)]
      const phrase = last?.paragraph === first.paragraph ? text.slice(first.start, last.end) : ''
      if (last && /^[\p{L} ]+$/u.test(phrase))
        yield {
          start: last.end,
          end: last.end,
          insert: ` ${phrase}`,
          mark: {start: -phrase.length, end: phrase.length + 1},
        }
    }
  },
}

const swapped: Kind = {
  id: 'words-swapped',
  *edits(article) {
    for (const [first, second] of neighbours(article)) {
      if (!functionWords.includes(first.text) || !functionWords.includes(second.text)) continue
      if (first.text === second.text) continue
      yield {start: first.start, end: second.end, insert: `${second.text} ${first.text}`}
    }
  },
}

/** Words lost, written twice or in the wrong order. */
export const words: readonly Kind[] = [
  ...functionWords.map(missing),
  doubled('doubled-word function', (word) => functionWords.includes(word)),
  doubled('doubled-word other', (word) => /^\p{Ll}{4,}$/u.test(word)),
  phraseTwice,
  swapped,
]
