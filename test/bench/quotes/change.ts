import type {Source} from '@copydesk/core'
import type {Random} from '../quality/random.ts'
import type {Swaps} from './quote-data.ts'

/** A passage of a speech and what a kind of change may look at. */
export interface Passage {
  readonly words: readonly string[]
  /** The words that follow it in the speech. */
  readonly after: readonly string[]
  /** A passage from elsewhere in the speech. */
  readonly other: readonly string[]
  readonly random: Random
}

/** What a change makes of a passage: the quotation, and the words that a named difference must hold. */
export interface Changed {
  readonly quote: string
  readonly named?: readonly string[]
  /** What is quoted from, where that is not the speech as it stands. */
  readonly sources?: readonly Source[]
  readonly speaker?: string
  /** The sentence around it, where the kind asks for one. */
  readonly frame?: string
}

/** Makes a change; undefined where the passage has nothing to be changed so. */
export type Change = (passage: Passage) => Changed | undefined

/** The bare word: lower case, no stops. */
export const bare = (word: string): string => word.replaceAll(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, '')

const dressed = (word: string, by: string): string => word.replace(bare(word), () => by)

const like = (word: string, by: string): string =>
  /^\p{Lu}/u.test(bare(word)) ? (by[0] ?? '').toUpperCase() + by.slice(1) : by

/** Puts one word in the place of another. */
export const replaced = (words: readonly string[], at: number, by: string): string =>
  words.map((word, index) => (index === at ? dressed(word, like(word, by)) : word)).join(' ')

/** Swaps one word of a list for what stands for it. */
export const swapped =
  (list: Swaps): Change =>
  ({words, random}) => {
    const places = words.flatMap((word, at) =>
      list.has(bare(word).toLowerCase()) || list.has(bare(word)) ? [at] : [],
    )
    const at = random.pick(places)
    if (at === undefined) return undefined
    const word = bare(words[at] ?? '')
    const by = random.pick(list.get(word.toLowerCase()) ?? list.get(word) ?? [])
    return by === undefined ? undefined : {quote: replaced(words, at, by), named: [word, ...by.split(' ')]}
  }

/** Leaves words out. */
export const without = (words: readonly string[], from: number, count: number): string =>
  [...words.slice(0, from), ...words.slice(from + count)].join(' ')

/** Puts words in. */
export const withWords = (words: readonly string[], at: number, more: readonly string[]): string =>
  [...words.slice(0, at), ...more, ...words.slice(at)].join(' ')
