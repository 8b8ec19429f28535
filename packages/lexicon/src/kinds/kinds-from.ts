import {Kind, type Lexicon, perForm, type Sentence, SURE_KIND, type Word} from '@copydesk/core'
import {candidatesOf} from './candidates.ts'
import {bestOf, FEATURES, hashOf, unpackKinds, writeFeatures} from './kind-model.ts'

/** Says what each word of a sentence is, by learned weights. */
export type KindsOf = (words: readonly Word[], sentence: Sentence) => Uint8Array

interface Entry {
  readonly hash: number
  readonly mask: number
}

const EDGE: Entry = {hash: hashOf(''), mask: 1 << Kind.edge}
const COMMA: Entry = {hash: Kind.comma, mask: 1 << Kind.comma}
const BREAK: Entry = {hash: Kind.break, mask: 1 << Kind.break}

// A sentence may begin there.
const OPENS = /[“":;(–—]/

const markIn = (gap: string): Entry | undefined => {
  if (gap === ' ') return
  if (gap.includes(',')) return COMMA
  return /[;:—–()[\]…/]|--| - /.test(gap) ? BREAK : undefined
}

/** Reads a model of kinds that `scripts/kinds` learned. */
export const kindsFrom = (buffer: ArrayBuffer, lexicon: Lexicon): KindsOf => {
  const {weights, learned} = unpackKinds(buffer)
  const entryOf = (first: boolean): ReturnType<typeof perForm<Entry>> =>
    perForm((form) => ({hash: hashOf(form.lower), mask: candidatesOf(form, first, lexicon, learned)}))
  const inside = entryOf(false)
  const opening = entryOf(true)
  const features = new Int32Array(FEATURES)
  const hashes: number[] = []
  const masks: number[] = []
  const kinds: number[] = []
  const places: number[] = []
  let length = 0
  const push = ({hash, mask}: Entry): void => {
    hashes[length] = hash
    masks[length] = mask
    length++
  }
  const read = (words: readonly Word[], {firstWord, lastWord}: Sentence): void => {
    length = 0
    push(EDGE)
    push(EDGE)
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (!word) continue
      const mark = index > firstWord ? markIn(word.gap) : undefined
      if (mark) push(mark)
      places[index - firstWord] = length
      push(index === firstWord || OPENS.test(word.gap) ? opening(word.form) : inside(word.form))
    }
    push(EDGE)
    push(EDGE)
  }
  const row = {hashes, masks}
  return (words, sentence) => {
    read(words, sentence)
    for (let at = 0; at < length; at++) {
      const mask = masks[at] ?? 0
      if ((mask & (mask - 1)) === 0) kinds[at] = 31 - Math.clz32(mask)
      else {
        writeFeatures(row, kinds, at, features)
        kinds[at] = bestOf(weights, features, mask)
      }
    }
    const found = new Uint8Array(sentence.lastWord - sentence.firstWord)
    for (let index = 0; index < found.length; index++) {
      const place = places[index] ?? 0
      const mask = masks[place] ?? 0
      found[index] = (kinds[place] ?? 0) | ((mask & (mask - 1)) === 0 ? SURE_KIND : 0)
    }
    return found
  }
}
