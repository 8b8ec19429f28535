import {readFileSync} from 'node:fs'
import type {Lexicon} from '@copydesk/core'
import {parse} from 'yaml'
import {BITS, type Hinges} from '../../src/usage/features.ts'
import {addPair, hasPair, type ModelHead, PAIR_BYTES, packModel} from '../../src/usage/model.ts'
import {type Learned, learnChoice, type Place} from './learn-choice.ts'
import {type Lines, linesOf} from './lines.ts'
import {readCorpora} from './read-corpora.ts'

const FEWEST = 20
const CLAUSE = [
  '<s>',
  ',',
  ';',
  'that',
  'which',
  'who',
  'and',
  'but',
  'because',
  'if',
  'when',
  'as',
  'while',
  'where',
  'than',
]
const PHRASE = [
  'of',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
  'by',
  'to',
  'about',
  'between',
  'among',
  'under',
  'over',
  'into',
  'against',
  'since',
  'during',
  'including',
  'through',
  'like',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'may',
  'must',
  'should',
  'do',
  'does',
  'did',
]

interface Wanted {
  readonly rivals: string
  readonly missing: string
}

const readWanted = (): {
  readonly rivals: readonly (readonly [string, string])[]
  readonly missing: readonly string[]
} => {
  const data = parse(readFileSync(new URL('../../data/rivals.yml', import.meta.url), 'utf8')) as Wanted
  const rivals = data.rivals
    .trim()
    .split(/\s+/)
    .map((pair): readonly [string, string] => {
      const [first = '', second = ''] = pair.split('/').sort()
      return [first, second]
    })
  return {
    rivals: [...new Map(rivals.map((pair) => [pair.join('/'), pair])).values()],
    missing: data.missing.trim().split(/\s+/),
  }
}

/** Pairs of neighbours that the corpora have at least twice. */
const pairsOf = ({lines}: Lines): Uint8Array => {
  const twice = new Uint8Array(PAIR_BYTES)
  const seen = new Map<number, number>()
  for (const {words} of lines) {
    for (let at = 1; at < words.length; at++) {
      const key = (words[at - 1] ?? 0) * 8192 + (words[at] ?? 0)
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      if (count === 2) addPair(twice, words[at - 1] ?? 0, words[at] ?? 0)
    }
  }
  return twice
}

const placesOf = ({words}: Lines, wanted: ReadonlySet<string>): ReadonlyMap<string, Place[]> => {
  const places = new Map<string, Place[]>([...wanted].map((word) => [word, []]))
  for (const [line, texts] of words.entries()) {
    for (let at = 2; at < texts.length - 2; at++)
      places.get(texts[at] ?? '')?.push({line, left: at - 1, right: at + 1})
  }
  return places
}

/** The gaps whose neighbours edited English seldom has side by side: only there is a word looked for. */
const oddGaps = ({lines}: Lines, pairs: Uint8Array): readonly Place[] => {
  const gaps: Place[] = []
  for (const [line, {words}] of lines.entries()) {
    for (let at = 2; at < words.length - 1; at++) {
      if (!hasPair(pairs, words[at - 1] ?? 0, words[at] ?? 0)) gaps.push({line, left: at - 1, right: at})
    }
  }
  return gaps
}

const missingPlaces = (places: readonly Place[], {lines}: Lines, pairs: Uint8Array): readonly Place[] =>
  places.filter(({line, left, right}) => {
    const words = lines[line]?.words
    return words !== undefined && !hasPair(pairs, words[left] ?? 0, words[right] ?? 0)
  })

/** Learns the usage model from the corpora and gives its file's bytes. */
export const buildUsage = (lexicon: Lexicon): Uint8Array => {
  const corpora = linesOf(readCorpora(), lexicon)
  const numbers = new Map(corpora.symbols.map((symbol, index) => [symbol, index + 1]))
  const set = (words: readonly string[]): ReadonlySet<number> =>
    new Set(words.map((word) => numbers.get(word) ?? 0))
  const hinges: Hinges = {clause: set(CLAUSE), phrase: set(PHRASE)}
  const {rivals, missing} = readWanted()
  const pairs = pairsOf(corpora)
  const places = placesOf(corpora, new Set([...rivals.flat(), ...missing]))
  const gaps = oddGaps(corpora, pairs)
  const learned: Learned[] = []
  for (const [first, second] of rivals) {
    const both = [places.get(first) ?? [], places.get(second) ?? []] as const
    if (both.every(({length}) => length >= FEWEST))
      learned.push(learnChoice(first, second, both, corpora, hinges))
  }
  for (const word of missing) {
    const there = missingPlaces(places.get(word) ?? [], corpora, pairs)
    if (there.length >= FEWEST) learned.push(learnChoice('', word, [gaps, there], corpora, hinges))
  }
  const weights = new Int8Array(learned.length << BITS)
  for (const [index, {weights: own}] of learned.entries()) weights.set(own, index << BITS)
  const head: ModelHead = {
    symbols: corpora.symbols,
    common: corpora.common,
    choices: learned.map(({choice}) => choice),
    clause: CLAUSE,
    phrase: PHRASE,
  }
  return packModel({...head, weights, pairs})
}
