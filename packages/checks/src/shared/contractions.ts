import {type Document, type Finding, Tags, type Word} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'

/** What is known of contractions. */
export interface Contractions {
  /** The form without its apostrophe, in lower case, to the right one. */
  readonly lost: ReadonlyMap<string, string>
  /** Forms that are words or names too, and are slips only before a verb. */
  readonly alsoWords: ReadonlySet<string>
  /** Words before which such a form is a noun: his wont. */
  readonly notAfter: ReadonlySet<string>
}

const MISPLACED = /^(\p{L}{1,6})['’]?n['’]?t$/u
const VERBAL = Tags.verb | Tags.participle | Tags.gerund | Tags.past

/** “Im putting”, “cant come”, but “Im Sang-soo”, “Jony Ive said”, “his wont”. */
const isSlip = (
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  known: Contractions,
): boolean => {
  if (before && word.gap === ' ' && known.notAfter.has(before.form.lower)) return false
  if (before && word.gap === ' ' && word.form.shape === 'capitalised' && before.form.shape === 'capitalised')
    return false
  if (after?.gap !== ' ') return false
  if (after.form.shape !== 'lower') return false
  return (
    (after.form.tags & (VERBAL | Tags.adverb | Tags.determiner | Tags.adjective | Tags.preposition)) !== 0
  )
}

const likeCase = (fix: string, {text}: Word): string =>
  /^\p{Lu}/u.test(text) ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix

const finding = (document: Document, word: Word, fix: string, lost: boolean): Finding => ({
  span: {start: word.start, end: word.end},
  message: lost
    ? `“${word.text}” lacks its apostrophe`
    : `The apostrophe of “${word.text}” is in the wrong place`,
  fix: likeCase(fix.replaceAll("'", ownApostrophe(document)), word),
})

/** Finds contractions without their apostrophe, or with it in the wrong place: dont, does’nt. */
export function* contractions(document: Document, known: Contractions): Iterable<Finding> {
  const {words} = document
  for (const word of words) {
    const {form} = word
    const right = known.lost.get(form.lower)
    if (right !== undefined) {
      if (form.shape === 'upper' && form.text.length > 1) continue
      const neighbours = [words[word.index - 1], words[word.index + 1]] as const
      if (known.alsoWords.has(form.lower) && !isSlip(word, ...neighbours, known)) continue
      yield finding(document, word, right, true)
    } else if (form.lower.length > 4 && form.lower.endsWith("'nt")) {
      const stem = MISPLACED.exec(form.lower)?.[1] ?? form.lower.slice(0, -3)
      const fix = `${stem.endsWith('n') && !stem.endsWith('ca') ? stem.slice(0, -1) : stem}n't`
      if (document.lexicon.has(fix)) yield finding(document, word, fix, false)
    }
  }
}
