import {
  type Document,
  type Finding,
  type Form,
  onceFor,
  type Paragraph,
  Tags,
  type Word,
  wordsAround,
  wordsWhere,
} from '@copydesk/core'
import {dashStyle} from './dash-style.ts'

/** Words that begin an aside. */
export interface AsideWords {
  /** “Donetsk-which Russia claims”. */
  readonly openers: ReadonlySet<string>
  /** “Donetsk-two towns”. */
  readonly numbers: ReadonlySet<string>
  /** “Donetsk-in the east”. */
  readonly links: ReadonlySet<string>
  /** First halves of compounds with a name: anti-American. */
  readonly prefixes: ReadonlySet<string>
}

interface Joint {
  readonly left: string
  readonly right: string
}

const jointOf = onceFor(({text}: Form): Joint | null => {
  const parts = text.split('-')
  const [left = '', right = ''] = parts
  const fits =
    parts.length === 2 && left.length > 2 && /^\p{L}\p{Ll}*$/u.test(right) && /^\p{L}+$/u.test(left)
  return fits ? {left, right} : null
})

const isJoint = (form: Form): boolean => form.text.length >= 6 && jointOf(form) !== null

const NOMINAL = Tags.noun | Tags.plural
const NO_NOUN =
  Tags.preposition | Tags.pronoun | Tags.determiner | Tags.conjunction | Tags.modal | Tags.number

const endsClause = ({lexicon}: Document, left: string): boolean => {
  const lower = left.toLowerCase()
  if (!lexicon.has(lower)) return /^\p{Lu}\p{Ll}{2}/u.test(left)
  const tags = lexicon.tags(lower)
  return (tags & NOMINAL) !== 0 && (tags & NO_NOUN) === 0
}

/** A name or a plural, and then a number: “Luhansk-two regions”, but “League-two clubs” and “phase-three trials” are compounds. */
const countsOff = ({lexicon}: Document, left: string, next: Word): boolean => {
  const counted = (next.form.tags & Tags.plural) !== 0
  const isPlural = (lexicon.tags(left.toLowerCase()) & Tags.plural) !== 0
  return counted && (isPlural || (/^\p{Lu}/u.test(left) && !lexicon.has(left.toLowerCase())))
}

/** “the film of that name-Argo”, but “anti-American”, “half-Irish”. */
const namesAnew = ({lexicon}: Document, left: string, {prefixes}: AsideWords): boolean =>
  /^\p{Ll}{4}/u.test(left) && (lexicon.tags(left) & NOMINAL) !== 0 && !prefixes.has(left)

/** “its station-at the moon”, but “drive-in”, “mother-in law”. */
const linksOn = ({lexicon}: Document, left: string, next: Word): boolean => {
  const tags = lexicon.tags(left.toLowerCase())
  if ((tags & (Tags.verb | Tags.adjective)) !== 0 && (tags & Tags.plural) === 0) return false
  return (
    next.form.shape === 'capitalised' ||
    next.form.shape === 'number' ||
    (next.form.tags & Tags.determiner) !== 0
  )
}

const isAside = (
  document: Document,
  {left, right}: Joint,
  next: Word | undefined,
  words: AsideWords,
): boolean => {
  if (!endsClause(document, left)) return false
  if (/^\p{Lu}/u.test(right)) return namesAnew(document, left, words)
  if (next?.gap !== ' ') return false
  if (words.numbers.has(right)) return countsOff(document, left, next)
  return words.openers.has(right) || (words.links.has(right) && linksOn(document, left, next))
}

const isTrigger = ({right}: Joint, {openers, numbers, links}: AsideWords): boolean =>
  openers.has(right) || numbers.has(right) || links.has(right) || /^\p{Lu}/u.test(right)

/** Writes down what is gone by in a paragraph: words with a hyphen, and the word behind each. */
export const regardedJoints = (document: Document, paragraph: Paragraph): string =>
  wordsAround(document, paragraph, {test: isJoint, reach: 1})

/** Finds hyphens that part a clause from an aside: “Luhansk-two regions that …”. */
export function* hyphensForDashes(document: Document, words: AsideWords): Iterable<Finding> {
  for (const word of wordsWhere(document, isJoint)) {
    const joint = jointOf(word.form)
    if (!joint || !isTrigger(joint, words)) continue
    if (
      document.lexicon.has(word.form.lower) ||
      !isAside(document, joint, document.words[word.index + 1], words)
    )
      continue
    const at = word.start + joint.left.length
    yield {
      span: {start: at, end: at + 1},
      message: 'A hyphen stands where a dash belongs',
      fix: dashStyle(document).dash,
      offered: true,
    }
  }
}
