import {type Document, type Finding, type Form, Names, Tags, type Word} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'

const NOMINAL = Tags.noun | Tags.plural | Tags.adjective
const OTHER =
  Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.determiner | Tags.adverb | Tags.past

/** The words by which copy tells the time of what it reports. */
export interface TimeWords {
  /** With an s: mondays, yesterdays. */
  readonly days: ReadonlySet<string>
  /** Without: week. */
  readonly units: ReadonlySet<string>
}

const stems = new WeakMap<Form, string>()

/** The noun or name of a form that is none itself: “countrys”, “Ukraines”; else ''. */
const stemOf = (form: Form, {lexicon}: Document): string => {
  let stem = stems.get(form)
  if (stem === undefined) {
    const bare = form.text.slice(0, -1)
    const fits =
      form.text.length > 4 && /^\p{L}\p{Ll}+[^s]s$/u.test(form.text) && !form.known && lexicon.has(bare)
    stem =
      fits &&
      ((lexicon.tags(bare) | lexicon.tags(bare.toLowerCase())) & (Tags.noun | Tags.name | Tags.plural)) !== 0
        ? bare
        : ''
    stems.set(form, stem)
  }
  return stem
}

const isOwned = (word: Word, next: Word | undefined): boolean =>
  next?.gap === ' ' &&
  next.paragraph === word.paragraph &&
  next.form.shape === 'lower' &&
  (next.form.tags & NOMINAL) !== 0 &&
  (next.form.tags & OTHER) === 0 &&
  // “Norways plans”, where Norways can be no subject; “Hinckleys plans” may be a name and its verb.
  (word.form.shape === 'lower' || (next.form.tags & Tags.verbS) === 0)

/** “this weeks vote” */
const isUnit = (word: Word, before: Word | undefined, units: ReadonlySet<string>): boolean =>
  word.gap === ' ' &&
  /^(?:this|that|next)$/.test(before?.form.lower ?? '') &&
  units.has(word.form.lower.slice(0, -1))

/** The Obamas home may be a plural; a name without “the” is none. */
const isFamily = (word: Word, before: Word | undefined): boolean =>
  word.form.shape === 'capitalised' &&
  word.gap === ' ' &&
  /^(?:the|two|three|both|all|other|many)$/.test(before?.form.lower ?? '')

/** Finds possessives without their apostrophe where no plural can be meant: the countrys policy, Mondays attack. */
export function* lostPossessives(document: Document, {days, units}: TimeWords): Iterable<Finding> {
  const {words} = document
  for (const word of words) {
    const {text, form} = word
    if (text.charCodeAt(text.length - 1) !== 115) continue
    const before = words[word.index - 1]
    const isDay = days.has(form.lower) || isUnit(word, before, units)
    const stem = isDay ? text.slice(0, -1) : stemOf(form, document)
    if (stem === '' || !isOwned(word, words[word.index + 1])) continue
    if (isFamily(word, before) || (isDay && /^(?:on|and|or|to)$/.test(before?.form.lower ?? ''))) continue
    const fix = `${stem}${ownApostrophe(document)}s`
    // Woolworths is a shop.
    const sure = isDay || form.shape === 'lower' || (document.lexicon.names(stem) & Names.place) !== 0
    yield {
      span: {start: word.start, end: word.end},
      message: `“${text}” lacks its apostrophe`,
      fix,
      level: 'warning',
      offered: true,
      sure,
    }
  }
}
