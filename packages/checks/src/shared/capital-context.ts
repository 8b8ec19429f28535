import {type Document, Tags, type Word} from '@copydesk/core'
import {isCapitalShape} from './letter-case.ts'

/** Words of one sentence around another one. */
export interface Neighbours {
  readonly before: Word
  readonly after: Word | undefined
}

const isCapital = ({form}: Word): boolean => isCapitalShape(form)
const isNameLike = (word: Word): boolean => isCapital(word) || word.form.shape === 'number'
const isLink = ({form: {lower, tags, shape}}: Word): boolean =>
  shape === 'lower' &&
  lower.length <= 4 &&
  (tags & (Tags.preposition | Tags.conjunction | Tags.determiner)) !== 0

const REACH = 3
const NOMINAL = Tags.noun | Tags.plural | Tags.name
const VERBAL = Tags.past | Tags.participle | Tags.verbS

// “Under the previous law”
const opensWithSmallWord = ({sentences}: Document, {index, sentence, form}: Word): boolean =>
  sentences[sentence]?.firstWord === index &&
  (form.tags & (Tags.preposition | Tags.conjunction | Tags.determiner)) !== 0 &&
  (form.tags & NOMINAL) === 0

/** Whether a capital stands behind small links: “Ministry of”, “Bank of the”. */
export const leadsOn = (document: Document, at: number, step: 1 | -1): boolean => {
  const {words} = document
  const sentence = words[at]?.sentence
  for (let near = at + step; Math.abs(near - at) <= REACH; near += step) {
    const word = words[near]
    // “to Cuba, with the exception”
    if (!word || word.sentence !== sentence || words[step === 1 ? near : near + 1]?.gap !== ' ') return false
    if (isCapital(word))
      return !opensWithSmallWord(document, word) && (word.form.zipf < 6 || word.form.lower.length > 3)
    if (!isLink(word)) return false
  }
  return false
}

/** “Coffee, Sugar and Cocoa Exchange”, “a Harbour and Fishing Board”, “Group of 77”: a name that is a list or has a number. */
const isListName = ({words}: Document, at: number): boolean => {
  const [one, two, three] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!one || two?.gap !== ' ' || two.sentence !== words[at]?.sentence) return false
  if (one.form.lower === 'of') return two.form.shape === 'number'
  if (three?.sentence !== two.sentence) return false
  if (one.gap === ', ') return isCapital(one) && two.form.lower === 'and' && isCapital(three)
  return one.form.lower === 'and' && isCapital(two) && isCapital(three) && three.gap === ' '
}

/** Whether a name goes on behind a word; not behind “was Held in”, nor behind “a Meeting with”. */
const leadsTo = (document: Document, at: number, before: Word): boolean => {
  const tags = document.words[at]?.form.tags ?? 0
  if ((tags & NOMINAL) === 0 && (tags & VERBAL) !== 0) return false
  const isOf = document.words[at + 1]?.form.lower === 'of'
  return (isOf || !/^an?$/.test(before.form.lower)) && leadsOn(document, at, 1)
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
  if (isListName(document, at) || leadsTo(document, at, before) || (!possessive && leadsOn(document, at, -1)))
    return
  // “the film ‘Alien’”, “Act (1998)”, “Rock & Roll”
  if (after && !/^[ ,;][^&]*$/.test(after.gap)) return
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

/** Whether a sentence speaks of what stands on a screen: “tap on Edit”, “the Back button”. */
export const namesLabels = (
  {words, sentences}: Document,
  word: Word,
  labels: ReadonlySet<string>,
): boolean => {
  const {firstWord = 0, lastWord = 0} = sentences[word.sentence] ?? {}
  for (let at = firstWord; at < lastWord; at++) if (labels.has(words[at]?.form.lower ?? '')) return true
  return false
}

/** A commoner word is hardly a paper's name. */
const PAPER = 3.8
const TELLING = 4

/** Whether it may be a paper: “told the Bookseller”, “first reported by the Tablet”. */
export const mayBePaper = (
  {words}: Document,
  {index, sentence, form}: Word,
  telling: ReadonlySet<string>,
): boolean => {
  if (words[index - 1]?.form.lower !== 'the' || form.zipf >= PAPER) return false
  for (let at = index - 2; at >= index - TELLING && words[at]?.sentence === sentence; at--)
    if (telling.has(words[at]?.form.lower ?? '')) return true
  return false
}
