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

const CLOSED = Tags.preposition | Tags.conjunction | Tags.adverb | Tags.pronoun | Tags.determiner

/** Whether a form is a number and a unit in the plural with a hyphen between them: two-hours, 26-miles. */
export const isPluralModifier: (options: ModifierOptions) => (form: Form) => boolean = testFor(
  ({units}: ModifierOptions) => {
    const known = setOf(units)
    return ({lower}) => {
      const at = lower.indexOf('-')
      if (at < 1 || !lower.endsWith('s') || !known.has(lower.slice(at + 1))) return false
      return numeral(lower.slice(0, at)) !== undefined
    }
  },
)

/** Finds such a modifier before its noun: “a two-hours meeting”, not “two-years pregnant”, “three-weeks ago”. */
export const pluralModifier = ({words}: Document, word: Word): Finding | undefined => {
  const next = words[word.index + 1]
  if (next?.gap !== ' ' || next.form.shape !== 'lower' || next.sentence !== word.sentence) return
  const {tags, lower} = next.form
  // “a two-weeks high”
  if (!/^(?:high|low)$/.test(lower) && ((tags & Tags.noun) === 0 || (tags & CLOSED) !== 0)) return
  const fix = word.text.slice(0, -1)
  return {span: {start: word.start, end: word.end}, message: writeNot(fix, word.text), fix, offered: true}
}
