import {type Check, type Document, type Finding, Tags, type Word} from '@copydesk/core'
import {commaBefore} from './shared/comma-before.ts'
import {isCapitalShape} from './shared/letter-case.ts'
import {openAge, unopenedAge} from './shared/open-age.ts'
import {openPluralApposition} from './shared/open-plural-apposition.ts'

/** What the check looks for. */
export interface OpenAppositionOptions {
  /** Posts that stand before a name. */
  readonly posts: readonly string[]
  /** Words that go on with the sentence behind the name. */
  readonly after: readonly string[]
}

const LONGEST_NAME = 5
const REACH = 14
const LONGEST_PHRASE = 6
const OWNING = Tags.determiner | Tags.pronoun
const LINK = Tags.preposition | Tags.conjunction
const FINITE = Tags.verbS | Tags.past | Tags.modal | Tags.participle

const isCapital = (word: Word | undefined): boolean => word !== undefined && isCapitalShape(word.form)

/** The word behind a name of two to five capitalised words that starts at `at`. */
const behindName = (words: readonly Word[], at: number): Word | undefined => {
  let end = at + 1
  while (end < at + LONGEST_NAME && words[end]?.gap === ' ' && isCapital(words[end])) end++
  return end > at + 1 ? words[end] : undefined
}

const hasVerbBefore = ({words, sentences}: Document, at: number, sentence: number): boolean => {
  const from = Math.max(sentences[sentence]?.firstWord ?? at, at - REACH)
  return words.slice(from, at).some(({form}) => form.shape === 'lower' && (form.tags & FINITE) !== 0)
}

/** Whether the words before a post are no more than its own: “The club’s manager”, “Her husband”; not “As mayor”, “A former nurse”. */
const isOwnPhrase = ({words, sentences}: Document, {index, sentence}: Word): boolean => {
  const first = sentences[sentence]?.firstWord ?? index
  const opening = words[first]
  if (!opening || index === first || index - first > LONGEST_PHRASE) return false
  const {tags, lower} = opening.form
  if (((tags & OWNING) === 0 && !/['’]s$/.test(lower)) || /^an?$/.test(lower)) return false
  return words.slice(first + 1, index + 1).every(({gap, form}) => gap === ' ' && (form.tags & LINK) === 0)
}

/** Whether the sentence goes on behind a name with the name’s own verb: “The manager, Ann Reed resigned”. */
const isOwnVerb = ({words}: Document, {form, index}: Word): boolean =>
  (form.tags & FINITE) !== 0 && (form.tags & (Tags.noun | Tags.plural)) === 0 && words[index + 1]?.gap === ' '

const openName = (
  document: Document,
  at: number,
  {posts, after}: OpenAppositionOptions,
): Finding | undefined => {
  const {words} = document
  const name = words[at]
  const post = words[at - 1]
  if (!name || !post || name.gap !== ', ' || !isCapital(name) || !posts.includes(post.form.lower)) return
  const next = behindName(words, at)
  if (next?.gap !== ' ' || next.sentence !== name.sentence) return
  const isOpen = hasVerbBefore(document, at - 1, name.sentence)
    ? after.includes(next.form.lower)
    : isOwnPhrase(document, post) && isOwnVerb(document, next)
  return isOpen ? commaBefore(next, `Close the apposition with a comma before “${next.text}”`) : undefined
}

/** Finds an apposition that a comma opens and none closes: “by the mayor, Ann Reed after the vote”, “Ann Reed, 54 was”. */
export const openApposition: Check<OpenAppositionOptions> = function* (document, options) {
  const {words, text} = document
  for (let at = 2; at < words.length - 2; at++) {
    if (words[at]?.gap !== ', ') continue
    const finding =
      openName(document, at, options) ??
      openAge(document, at) ??
      unopenedAge(document, at) ??
      openPluralApposition(words, at, text)
    if (finding) yield finding
  }
}
