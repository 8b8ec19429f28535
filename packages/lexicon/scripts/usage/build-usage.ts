import type {Lexicon} from '@copydesk/core'
import {BITS} from '../../src/usage/features.ts'
import {hasPair, type ModelHead, packModel} from '../../src/usage/model.ts'
import {type Learned, type Lessons, learnChoice, type Question} from './learn-choice.ts'
import {linesOf} from './lines.ts'
import {oddGaps, type Place, placesOf} from './places.ts'
import {readCorpora} from './read-corpora.ts'
import {readNeighbours} from './read-neighbours.ts'
import {type Rivals, readRivals} from './read-rivals.ts'
import {usualPairs} from './usual-pairs.ts'

/** A word that stands in fewer places teaches nothing. */
const FEWEST = 20
/** A wrong verdict in a million words is worth this share of a pair's slips … */
const PRICE = 0.11
/** … and of the places where a word is missing. */
const GAP_PRICE = 0.005

const lessonsFrom = (lexicon: Lexicon, {clause, phrase}: Rivals): Lessons => {
  const corpora = linesOf(readCorpora(), lexicon)
  const numbers = new Map(corpora.symbols.map((symbol, index) => [symbol, index + 1]))
  const set = (words: readonly string[]): ReadonlySet<number> =>
    new Set(words.map((word) => numbers.get(word) ?? 0))
  return {
    corpora,
    numbers,
    hinges: {clause: set(clause), phrase: set(phrase)},
    pairs: usualPairs(corpora),
    table: readNeighbours(),
  }
}

const questionsFrom = ({pairs: rivals, missing}: Rivals, {corpora, pairs}: Lessons): readonly Question[] => {
  const places = placesOf(corpora, new Set([...rivals.flat(), ...missing]))
  const gaps = oddGaps(corpora, pairs)
  const isOdd = ({line, left, right}: Place): boolean => {
    const words = corpora.lines[line]?.words
    return words !== undefined && !hasPair(pairs, words[left] ?? 0, words[right] ?? 0)
  }
  const choices = rivals.map(([first, second]): Question => {
    return {first, second, places: [places.get(first) ?? [], places.get(second) ?? []], price: PRICE}
  })
  const lost = missing.map((second): Question => {
    const there = (places.get(second) ?? []).filter(isOdd)
    return {first: '', second, places: [gaps, there], price: GAP_PRICE}
  })
  return [...choices, ...lost].filter(({places: both}) => both.every(({length}) => length >= FEWEST))
}

/** Learns the usage model from the corpora and gives its file's bytes. */
export const buildUsage = (lexicon: Lexicon): Uint8Array => {
  const rivals = readRivals()
  const lessons = lessonsFrom(lexicon, rivals)
  const learned = questionsFrom(rivals, lessons).map((question): Learned => learnChoice(question, lessons))
  const weights = new Int8Array(learned.length << BITS)
  for (const [index, {weights: own}] of learned.entries()) weights.set(own, index << BITS)
  const head: ModelHead = {
    symbols: lessons.corpora.symbols,
    common: lessons.corpora.common,
    choices: learned.map(({choice}) => choice),
    clause: rivals.clause,
    phrase: rivals.phrase,
    bare: rivals.bare,
  }
  return packModel({...head, weights, pairs: lessons.pairs, table: lessons.table})
}
