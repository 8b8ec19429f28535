import {
  bySpelling,
  capitalised,
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  isSmallWord,
  together,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {isHouseWord} from './shared/attested.ts'
import {halfNames, regardedPairs} from './shared/half-names.ts'
import {isTautonym} from './shared/is-tautonym.ts'
import {lostCapitals, type Surely} from './shared/lost-capitals.ts'
import {isCut} from './shared/name-margin.ts'
import {setOf} from './shared/set-of.ts'
import {smallNamePieces} from './shared/small-name-pieces.ts'
import {smallNames} from './shared/small-names.ts'
import {regardedPronouns, smallPronouns} from './shared/small-pronoun.ts'
import {suspects} from './shared/suspects.ts'

/** What stands small, and how sure it must be that a word is a name. */
export interface MissingCapitalOptions extends Surely {
  /** Small words inside names, and abbreviations. */
  readonly particles: readonly string[]
  /** Words for what somebody or something is, which many papers write small beside names. */
  readonly small: readonly string[]
}

type Options = MissingCapitalOptions

/** “pamoja tulinde maisha”, but not “saudi arabia” */
const isForeign = (
  document: Document,
  {index, paragraph, form}: Word,
  particles: readonly string[],
): boolean => {
  const before = document.words[index - 1]
  if (form.shape !== 'lower' || before?.paragraph !== paragraph) return false
  if (before.form.shape !== 'lower' || before.form.known) return false
  return smallNamePieces(before.form, [before], document, particles).length === 0
}

const judge = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
  options: Options,
): Generator<Finding, undefined> {
  const pieces = smallNamePieces(form, places, document, options.particles)
  for (const word of places) {
    if (isForeign(document, word, options.particles) || isCut(document, word)) continue
    if (isTautonym(word, document.words[word.index - 1])) continue
    for (const {text, start, name} of pieces) {
      const span = {start: word.start + start, end: word.start + start + text.length}
      yield {span, message: `“${name}” takes a capital`, fix: name}
    }
  }
}

const pronouns = function* (document: Document): Generator<Finding> {
  for (const word of smallPronouns(document)) {
    const fix = capitalised(word.text)
    yield {span: word, message: `“${fix}” takes a capital`, fix}
  }
}

const halves = function* (document: Document): Generator<Finding> {
  for (const word of halfNames(document)) {
    const name = capitalised(word.text)
    yield {
      span: {start: word.start, end: word.end},
      message: `“${name}” has its capital elsewhere`,
      fix: name,
      offered: true,
    }
  }
}

/** “Gordon brown”, “the united States”: a common word that is a name here. */
const common = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
  options: Options,
): Generator<Finding, undefined> {
  const isSmall = setOf(options.small).has(form.lower) || setOf(options.particles).has(form.lower)
  if (isSmall || isHouseWord(document, form.plain)) return
  for (const word of lostCapitals(document, form, places, options)) {
    const fix = capitalised(word.text)
    yield {span: word, message: `“${fix}” takes a capital here`, fix, offered: true}
  }
}

/** Finds names without their capital: “london”, “monday”, “anti-american”, “Gordon brown”. */
export const missingCapital: DocumentCheck<Options> = together<Options>(
  bySpelling({...suspects, judge}),
  bySpelling({test: isSmallWord, among: smallNames, withinSentences: true, byPlace: true, judge: common}),
  wholeDocument(pronouns, regardedPronouns),
  wholeDocument(halves, regardedPairs),
)
