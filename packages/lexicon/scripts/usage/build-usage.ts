import type {Lexicon} from '@copydesk/core'
import {BITS} from '../../src/usage/features.ts'
import {ALIKE, kinTable} from '../../src/usage/kin.ts'
import type {Model} from '../../src/usage/model.ts'
import {packModel} from '../../src/usage/model-file.ts'
import {findKin} from './find-kin.ts'
import {type Learned, learnChoice, type Question} from './learn-choice.ts'
import {learnKin} from './learn-kin.ts'
import type {Lessons} from './learner.ts'
import {linesOf} from './lines.ts'
import {isOdd, oddGaps, placesOf} from './places.ts'
import {readCorpora} from './read-corpora.ts'
import {readNeighbours} from './read-neighbours.ts'
import {type Rivals, readRivals} from './read-rivals.ts'
import {usualPairs} from './usual-pairs.ts'

/** A word that stands in fewer places teaches nothing. */
const FEWEST = 20
/** A wrong verdict in a million words is worth this share of a pair's slips … */
const PRICE = 0.115
/** … and of the places where a word is missing. */
const GAP_PRICE = 0.008

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

const questionsFrom = ({pairs: rivals, missing}: Rivals, lessons: Lessons): readonly Question[] => {
  const {corpora, pairs, table} = lessons
  const places = placesOf(corpora, new Set([...rivals.flat(), ...missing]))
  const gaps = oddGaps(corpora, pairs, table)
  const choices = rivals.map(([first, second]): Question => {
    return {first, second, places: [places.get(first) ?? [], places.get(second) ?? []], price: PRICE}
  })
  const lost = missing.map((second): Question => {
    const there = (places.get(second) ?? []).filter(({line, left, right}) => {
      const read = corpora.lines[line]
      return read !== undefined && isOdd(read, left, right, pairs, table)
    })
    return {first: '', second, places: [gaps, there], price: GAP_PRICE}
  })
  return [...choices, ...lost].filter(({places: both}) => both.every(({length}) => length >= FEWEST))
}

type KinPart = Pick<Model, 'symbols' | 'kin' | 'kinWeights' | 'kinThreshold'>

/** Finds and learns what has no choice of its own; adds the words that it proposes to the symbols. */
const kinPartFrom = ({alike}: Rivals, lessons: Lessons, lexicon: Lexicon): KinPart => {
  const {symbols, common} = lessons.corpora
  const kin = findKin(symbols.slice(0, common), alike, lexicon)
  const {weights, threshold} = learnKin(kin, lessons, lexicon)
  const all = [...new Set([...symbols, ...alike.flat()])]
  const numbers = new Map(all.map((symbol, index) => [symbol, index + 1]))
  const numbered = [...kin].map(([typed, meant]): [string, readonly number[]] => [
    typed,
    [...meant].map(([word, sounds]) => (numbers.get(word) ?? 0) | (sounds ? ALIKE : 0)),
  ])
  return {symbols: all, kin: kinTable(new Map(numbered)), kinWeights: weights, kinThreshold: threshold}
}

/** Learns the usage model from the corpora and gives its file's bytes. */
export const buildUsage = (lexicon: Lexicon): Uint8Array => {
  const rivals = readRivals()
  const {clause, phrase, bare} = rivals
  const lessons = lessonsFrom(lexicon, rivals)
  const learned = questionsFrom(rivals, lessons).map((question): Learned => learnChoice(question, lessons))
  const weights = new Int8Array(learned.length << BITS)
  for (const [index, {weights: own}] of learned.entries()) weights.set(own, index << BITS)
  return packModel({
    common: lessons.corpora.common,
    choices: learned.map(({choice}) => choice),
    clause,
    phrase,
    bare,
    weights,
    pairs: lessons.pairs,
    table: lessons.table,
    ...kinPartFrom(rivals, lessons, lexicon),
  })
}
