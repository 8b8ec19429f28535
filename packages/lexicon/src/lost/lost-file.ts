import {joinParts} from '../join-parts.ts'
import {CHOICE_FACTS} from './choice-classes.ts'
import {FIRST_BITS, FIRST_FACTS, type FirstTables, TOGETHER} from './first-features.ts'
import type {WordGroups} from './lost-form.ts'
import {LOST_BITS} from './mix.ts'

/** The words that tables of lost words go by: see data/lost-words.yml. */
export interface LostWords {
  readonly lost: readonly string[]
  readonly owned: readonly string[]
  readonly bare: readonly string[]
}

/** What was learned of places where small words are lost. */
export interface LostTables extends LostWords, FirstTables, WordGroups {
  /** For each word its weights of the features that have a value. */
  readonly facts: Float32Array
  /** Of hashed features, in steps of {@link LOST_STEP}. */
  readonly weights: Int8Array
}

/** A weight of 1. */
export const LOST_STEP = 24

/** Writes the tables into one file: the lengths of the text, of the lost words and of the groups, the arrays, the words. */
export const packLost = (tables: LostTables): Uint8Array => {
  const {lost, owned, bare, first, firstFacts, facts, weights, ahead, back} = tables
  const text = new TextEncoder().encode([lost, owned, bare].map((words) => words.join(' ')).join('\n'))
  const lengths = Uint32Array.of(text.length, lost.length, ahead.length)
  return joinParts([lengths, facts, firstFacts, first, weights, ahead, back, text])
}

/** Reads what {@link packLost} wrote; the arrays are views, not copies. */
export const unpackLost = (buffer: ArrayBuffer): LostTables => {
  const [length = 0, words = 0, groups = 0] = new Uint32Array(buffer, 0, 3)
  let at = 12
  const next = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  const facts = words * CHOICE_FACTS
  const firstFacts = words * FIRST_FACTS + TOGETHER
  return {
    facts: new Float32Array(buffer, next(4 * facts), facts),
    firstFacts: new Float32Array(buffer, next(4 * firstFacts), firstFacts),
    first: new Int8Array(buffer, next(1 << FIRST_BITS), 1 << FIRST_BITS),
    weights: new Int8Array(buffer, next(1 << LOST_BITS), 1 << LOST_BITS),
    ahead: new Uint8Array(buffer, next(groups), groups),
    back: new Uint8Array(buffer, next(groups), groups),
    ...readWords(new TextDecoder().decode(new Uint8Array(buffer, next(length), length))),
  }
}

const readWords = (text: string): LostWords => {
  const [lost = [], owned = [], bare = []] = text.split('\n').map((line) => line.split(' '))
  return {lost, owned, bare}
}
