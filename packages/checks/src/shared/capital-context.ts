import {type Document, Tags, type Word} from '@copydesk/core'

/** Words of one sentence around another one. */
export interface Neighbours {
  readonly before: Word
  readonly after: Word | undefined
}

const isCapital = ({form: {shape}}: Word): boolean =>
  shape === 'capitalised' || shape === 'upper' || shape === 'mixed'
const isNameLike = (word: Word): boolean => isCapital(word) || word.form.shape === 'number'
const isLink = ({form: {lower, tags, shape}}: Word): boolean =>
  shape === 'lower' &&
  lower.length <= 4 &&
  (tags & (Tags.preposition | Tags.conjunction | Tags.determiner)) !== 0

const REACH = 3

/** Whether a capital stands behind small links: “Ministry of”, “Bank of the”. */
export const leadsOn = ({words}: Document, at: number, step: 1 | -1): boolean => {
  const sentence = words[at]?.sentence
  for (let near = at + step; Math.abs(near - at) <= REACH; near += step) {
    const word = words[near]
    if (!word || word.sentence !== sentence) return false
    if (isCapital(word)) return word.form.zipf < 6 || word.form.lower.length > 3
    if (!isLink(word)) return false
  }
  return false
}

/** Gives the words around one that stands capitalised by itself; undefined where its sentence begins, or where it is part of a name. */
export const loneCapital = (document: Document, at: number): Neighbours | undefined => {
  const {words} = document
  const word = words[at]
  const before = words[at - 1]
  if (!word || before?.sentence !== word.sentence || word.gap !== ' ') return
  const next = words[at + 1]
  const after = next?.sentence === word.sentence ? next : undefined
  const possessive = /['’]s?$/.test(before.text)
  if ((isNameLike(before) && !possessive) || before.text.endsWith('.')) return
  if (after && after.gap === ' ' && isNameLike(after)) return
  if (leadsOn(document, at, 1) || (!possessive && leadsOn(document, at, -1))) return
  // “the film ‘Alien’”, “Act (1998)”
  if (after && !/^[ ,;]/.test(after.gap)) return
  return {before, after}
}

/** Whether the words of a line are capitalised as titles are: most of those that are no small words. */
export const isTitleCase = (words: readonly Word[]): boolean => {
  let capitals = 0
  let all = 0
  for (const word of words) {
    if (word.text.length < 4 && !isCapital(word)) continue
    all++
    if (isCapital(word)) capitals++
  }
  return all > 0 && capitals > all * 0.5
}
