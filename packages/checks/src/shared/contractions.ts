import {capitalised, type Document, type Finding, Tags, type Word} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'
import {opensWithout} from './opening-contraction.ts'

/** What is known of contractions. */
export interface Contractions {
  /** The form without its apostrophe, in lower case, to the right one. */
  readonly lost: ReadonlyMap<string, string>
  /** Forms that are words or names too, and are slips only before a verb. */
  readonly alsoWords: ReadonlySet<string>
  /** Words before which such a form is a noun: his wont. */
  readonly notAfter: ReadonlySet<string>
  /** Words that are contractions only where a clause opens with them, to the right ones. */
  readonly opening: ReadonlyMap<string, string>
}

const APOSTROPHE = 0x27
const MISPLACED = /^(\p{L}{2,6})'nt$/u
const VERBAL = Tags.verb | Tags.participle | Tags.gerund | Tags.past

/** “Im putting”, “cant come”, but “Im Sang-soo”, “Jony Ive said”, “his wont”. */
const isSlip = (
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  known: Contractions,
): boolean => {
  if (before && word.gap === ' ' && known.notAfter.has(before.form.lower)) return false
  // Jony Ive said, but “Saying Im sorry”
  const isName = word.form.shape === 'capitalised' && before?.form.shape === 'capitalised'
  if (isName && word.gap === ' ' && (before.form.tags & VERBAL) === 0) return false
  if (after?.gap !== ' ') return false
  if (after.form.shape !== 'lower') return false
  return (
    (after.form.tags & (VERBAL | Tags.adverb | Tags.determiner | Tags.adjective | Tags.preposition)) !== 0
  )
}

const likeCase = (fix: string, {text}: Word): string => (/^\p{Lu}/u.test(text) ? capitalised(fix) : fix)

const finding = (document: Document, word: Word, fix: string, lost: boolean): Finding => ({
  span: {start: word.start, end: word.end},
  message: lost
    ? `“${word.text}” lacks its apostrophe`
    : `The apostrophe of “${word.text}” is in the wrong place`,
  fix: likeCase(fix.replaceAll("'", ownApostrophe(document)), word),
})

const lost = (document: Document, word: Word, right: string, known: Contractions): Finding | undefined => {
  const {form, index} = word
  if (form.shape === 'upper' && form.text.length > 1) return
  const {words} = document
  if (known.alsoWords.has(form.lower) && !isSlip(word, words[index - 1], words[index + 1], known)) return
  return finding(document, word, right, true)
}

const misplaced = (document: Document, word: Word): Finding | undefined => {
  const stem = MISPLACED.exec(word.form.lower)?.[1]
  if (stem === undefined) return
  const fix = `${stem.replace(/n$/, '')}n't`
  return document.lexicon.has(fix) ? finding(document, word, fix, false) : undefined
}

/** Tells of a contraction without its apostrophe, or with it in the wrong place: dont, does’nt. */
export const contractionSlip = (document: Document, word: Word, known: Contractions): Finding | undefined => {
  const {lower} = word.form
  const right = known.lost.get(lower)
  if (right !== undefined) return lost(document, word, right, known)
  const opening = known.opening.get(lower)
  if (opening !== undefined)
    return opensWithout(document, word) ? finding(document, word, opening, true) : undefined
  return lower.charCodeAt(lower.length - 3) === APOSTROPHE && lower.endsWith('nt')
    ? misplaced(document, word)
    : undefined
}
