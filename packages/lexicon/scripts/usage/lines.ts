import {type Form, formOf, type Lexicon} from '@copydesk/core'
import type {Line} from '../../src/usage/features.ts'
import {wordHash} from '../../src/usage/neighbours.ts'
import {symbolsOf} from '../../src/usage/symbols.ts'
import type {RawSentence} from './read-corpora.ts'

const COMMON = 4000
const START = '<s>'
const END = '</s>'

/** The corpora as numbers, and what the numbers stand for. */
export interface Lines {
  readonly lines: readonly Line[]
  /** The words of each line, lower case, '' where there is none. */
  readonly words: readonly (readonly string[])[]
  readonly symbols: readonly string[]
  readonly common: number
  /** How many words there are. */
  readonly size: number
}

const isPart = (token: string): boolean => token === ',' || token === ';'

const commonWords = (sentences: readonly RawSentence[], lexicon: Lexicon): readonly string[] => {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const token of sentence) {
      const {shape, lower, text} = formOf(token, lexicon)
      if ((shape === 'lower' || text === 'I') && /^[a-z']+$/.test(lower))
        counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMMON)
    .map(([word]) => word)
}

/** Turns sentences into numbers. The common words come first, then marks and classes as they appear. */
export const linesOf = (sentences: readonly RawSentence[], lexicon: Lexicon): Lines => {
  const common = commonWords(sentences, lexicon)
  const vocabulary = new Set(common)
  const numbers = new Map<string, number>(common.map((word, index) => [word, index + 1]))
  const numberOf = (symbol: string): number => {
    const known = numbers.get(symbol)
    if (known !== undefined) return known
    numbers.set(symbol, numbers.size + 1)
    return numbers.size
  }
  const pairOf = (form: Form, initial: boolean): readonly [number, number] => {
    const {word, kind} = symbolsOf(form, initial, vocabulary, lexicon)
    return [numberOf(word), numberOf(kind)]
  }
  const [start, end] = [numberOf(START), numberOf(END)]
  const words: string[][] = []
  const lines = sentences.map((sentence) => {
    const pairs = sentence.map((token, index): readonly [number, number] =>
      isPart(token) ? [numberOf(token), numberOf(token)] : pairOf(formOf(token, lexicon), index === 0),
    )
    words.push([
      '',
      '',
      ...sentence.map((token, index) => (isPart(token) ? '' : index === 0 ? token.toLowerCase() : token)),
      '',
      '',
    ])
    const hashes = sentence.map((token) => (isPart(token) ? 0 : wordHash(formOf(token, lexicon).lower)))
    return {
      hashes: Int32Array.of(0, 0, ...hashes, 0, 0),
      words: [start, start, ...pairs.map(([word]) => word), end, end],
      kinds: [start, start, ...pairs.map(([, kind]) => kind), end, end],
    }
  })
  const size = sentences.reduce((sum, {length}) => sum + length, 0)
  return {lines, words, symbols: [...numbers.keys()], common: common.length, size}
}
