import {type Document, type Finding, type Form, Tags, type Word} from '@copydesk/core'
import {writeNot} from './find-in-text.ts'
import {numeral} from './numerals.ts'
import {setOf} from './set-of.ts'
import {testFor} from './test-for.ts'

/** What a number makes a modifier of. */
export interface ModifierOptions {
  /** Units in the plural, which a hyphen before them makes singular. */
  readonly units: readonly string[]
}

const NOMINAL = Tags.noun | Tags.plural | Tags.adjective
const CLOSED = Tags.preposition | Tags.conjunction | Tags.adverb | Tags.pronoun | Tags.determiner

/** Whether a form is a number and a unit in the plural with a hyphen between them: two-hours, 26-miles. */
export const isPluralModifier: (options: ModifierOptions) => (form: Form) => boolean = testFor(
  ({units}: ModifierOptions) => {
    const known = setOf(units)
    return ({lower}) => {
      const at = lower.indexOf('-')
      if (at < 1 || !lower.endsWith('s') || !known.has(lower.slice(at + 1))) return false
      return numeral(lower.slice(0, at)) !== undefined && !lower.startsWith('zero')
    }
  },
)

/** “A two-weeks high”, “a two-hours meeting”: whether the noun stands behind that it modifies. */
const isModifier = (next: Word): boolean => {
  const {tags, lower, shape} = next.form
  if (shape !== 'lower') return false
  return /^(?:high|low)$/.test(lower) || ((tags & Tags.noun) !== 0 && (tags & CLOSED) === 0)
}

/** Whether nothing stands behind that it could modify: “from 25-yards.”, “10-miles a day”. */
const isAlone = (word: Word, next: Word | undefined): boolean =>
  next === undefined ||
  next.sentence !== word.sentence ||
  /^[,;:.!?)]/.test(next.gap) ||
  (next.gap === ' ' && (next.form.tags & CLOSED) !== 0 && (next.form.tags & NOMINAL) === 0)

/** Finds such a compound: “a two-hours meeting” is a two-hour one, “from 25-yards” is 25 yards. */
export const pluralModifier = ({words}: Document, word: Word): Finding | undefined => {
  const next = words[word.index + 1]
  const {text, start, end} = word
  const before = next?.gap === ' ' && next.sentence === word.sentence && isModifier(next)
  if (!before && !isAlone(word, next)) return
  const fix = before ? text.slice(0, -1) : text.replace('-', ' ')
  return {span: {start, end}, message: writeNot(fix, text), fix, offered: true}
}
