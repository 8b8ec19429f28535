import {type Document, type Finding, type Form, Tags, type Word} from '@copydesk/core'
import {dashStyle} from './dash-style.ts'

/** Words that begin an aside. */
export interface AsideWords {
  /** “Donetsk-which Russia claims”. */
  readonly openers: ReadonlySet<string>
  /** “Donetsk-two towns”. */
  readonly numbers: ReadonlySet<string>
}

interface Joint {
  readonly left: string
  readonly right: string
}

const joints = new WeakMap<Form, Joint | null>()

const jointOf = (form: Form): Joint | null => {
  let joint = joints.get(form)
  if (joint === undefined) {
    const parts = form.text.split('-')
    const [left = '', right = ''] = parts
    const fits = parts.length === 2 && left.length > 2 && /^\p{Ll}+$/u.test(right) && /^\p{L}+$/u.test(left)
    joint = fits ? {left, right} : null
    joints.set(form, joint)
  }
  return joint
}

const NO_NOUN =
  Tags.preposition | Tags.pronoun | Tags.determiner | Tags.conjunction | Tags.modal | Tags.number

const endsClause = ({lexicon}: Document, left: string): boolean => {
  const lower = left.toLowerCase()
  if (!lexicon.has(lower)) return /^\p{Lu}\p{Ll}{2}/u.test(left)
  const tags = lexicon.tags(lower)
  return (tags & Tags.noun) !== 0 && (tags & NO_NOUN) === 0
}

/** A name or a plural, and then a number: “Luhansk-two regions”, but “League-two clubs” and “phase-three trials” are compounds. */
const countsOff = ({lexicon}: Document, left: string, next: Word): boolean => {
  const counted = (next.form.tags & Tags.plural) !== 0
  const isPlural = (lexicon.tags(left.toLowerCase()) & Tags.plural) !== 0
  return counted && (isPlural || (/^\p{Lu}/u.test(left) && !lexicon.has(left.toLowerCase())))
}

const isAside = (
  document: Document,
  {left, right}: Joint,
  next: Word | undefined,
  words: AsideWords,
): boolean => {
  if (next?.gap !== ' ' || !endsClause(document, left)) return false
  if (words.numbers.has(right)) return countsOff(document, left, next)
  return words.openers.has(right)
}

/** Finds hyphens that part a clause from an aside: “Luhansk-two regions that …”. */
export function* hyphensForDashes(document: Document, words: AsideWords): Iterable<Finding> {
  for (const word of document.words) {
    const joint = word.text.length < 6 ? null : jointOf(word.form)
    if (!joint || !(words.openers.has(joint.right) || words.numbers.has(joint.right))) continue
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
