import {type Form, formOf, type Lexicon} from '@copydesk/core'
import {OPEN_CLASSES} from '../open-classes.ts'

/** What a word counts as: itself where it is common, else its class; and its class. */
export interface Symbols {
  readonly word: string
  readonly kind: string
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ly', '#Uly'],
  ['ing', '#Uing'],
  ['ed', '#Ued'],
  ['s', '#Us'],
]

const numberKind = (text: string): string => {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return '#YEAR'
  if (/\d(?:st|nd|rd|th)$/.test(text)) return '#ORD'
  return /s$/.test(text) ? '#NUMS' : '#NUM'
}

const kindOf = ({lower, text, shape, tags}: Form): string => {
  if (shape === 'number') return numberKind(lower)
  if (shape === 'other') return '#SYM'
  if (lower.endsWith("'s") || lower.endsWith("s'")) return shape === 'lower' ? '#NPOSS' : '#NAMEPOSS'
  if (lower.includes('-')) return '#COMP'
  if (shape !== 'lower') return shape === 'upper' && text.length > 1 ? '#ABBR' : '#NAME'
  if ((tags & OPEN_CLASSES) !== 0) return `#T${(tags & OPEN_CLASSES).toString(36)}`
  return ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1] ?? '#U'
}

/** Whether a form counts by its lower case: it is written so, or only the sentence's start made it a capital. */
const isCommon = (form: Form, initial: boolean, lexicon: Lexicon): boolean =>
  form.shape === 'lower' ||
  form.text === 'I' ||
  form.plain.startsWith("I'") ||
  (initial && lexicon.has(form.lower) && !isName(form))

const isName = ({shape, text}: Form): boolean => shape === 'mixed' || (shape === 'upper' && text.length > 1)

/** Gives the symbols of a form, at a sentence's start or not. */
export const symbolsOf = (
  form: Form,
  initial: boolean,
  vocabulary: ReadonlySet<string> | ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Symbols => {
  if (!isCommon(form, initial, lexicon)) {
    const kind = kindOf(form)
    return {word: kind, kind}
  }
  const kind = kindOf(formOf(form.lower, lexicon))
  return {word: vocabulary.has(form.lower) ? form.lower : kind, kind}
}
