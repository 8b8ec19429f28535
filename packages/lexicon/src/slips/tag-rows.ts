import {type Form, Tags} from '@copydesk/core'
import {Class, classOf, wordHash} from './slip-word.ts'
import type {TagTables} from './tag-tables.ts'

const placeOf = (keys: Uint32Array, key: number): number => {
  let [from, to] = [0, keys.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((keys[middle] ?? 0) < key) from = middle + 1
    else to = middle
  }
  return keys[from] === key ? from : 0
}

/** The key of a word that has a row of its own. */
export const wordKey = (lower: string): number => wordHash(lower) >>> 0

/** The key of all words of a class. */
export const classKey = (form: Form): number =>
  wordHash(`#${form.shape === 'capitalised' ? Class.name : classOf(form)}`) >>> 0

// Theresa May, the US.
const isPlain = ({shape, tags}: Form): boolean =>
  shape === 'lower' || (shape === 'capitalised' && (tags & Tags.name) === 0)

/** Gives what finds the row of a word's tags: its own, that of its class, or that of all words. */
export const tagRows =
  ({keys}: TagTables): ((form: Form) => number) =>
  (form) =>
    (isPlain(form) ? placeOf(keys, wordKey(form.lower)) : 0) || placeOf(keys, classKey(form))
