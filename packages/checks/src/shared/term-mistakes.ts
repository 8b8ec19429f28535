import type {Term} from './term.ts'
import {isTexts, type OptionMistake, strangeKeys} from './with-mistakes.ts'

const KEYS = ['write', 'not', 'unless', 'when', 'level', 'note']
const LISTS = ['not', 'unless', 'when'] as const

const isList = (value: unknown): boolean => Array.isArray(value) && isTexts(value)

const mistakeOf = (term: Term): OptionMistake | undefined => {
  if (!isTexts(term.write))
    return {keys: [], message: '“write” is missing: what to write, or [] where there is no one word'}
  if (!isList(term.not) || term.not.length === 0)
    return {keys: [], message: '“not” is missing: a list of what is not to be written'}
  const wrong = LISTS.find((key) => term[key] !== undefined && !isList(term[key]))
  if (wrong) return {keys: [wrong], message: `“${wrong}”: expected a list of texts`}
  if (term.level !== undefined && !['error', 'warning', 'suggestion'].includes(term.level))
    return {
      keys: ['level'],
      message: `“level” is “${term.level}”: expected one of error, warning, suggestion`,
    }
  return
}

/** Tells what is wrong with terms: keys that nobody reads, nothing to look for. */
export const termMistakes = (terms: readonly Term[]): readonly OptionMistake[] =>
  terms.flatMap((term, index) => {
    const strange = strangeKeys(term, ['terms', index], KEYS)
    if (strange.length > 0) return strange
    const found = mistakeOf(term)
    return found ? [{...found, keys: ['terms', index, ...found.keys]}] : []
  })
