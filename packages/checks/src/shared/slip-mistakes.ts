import {isInflection, type Lexicon} from '@copydesk/core'
import {contextRules} from './context-rules.ts'
import type {ContextOptions, Slip} from './slip.ts'
import {isTexts, type OptionMistake, strangeKeys} from './with-mistakes.ts'

const KEYS = ['wrong', 'right', 'when', 'likely', 'perhaps', 'unless', 'leeway', 'say']
const PATTERNS = ['when', 'likely', 'perhaps', 'unless'] as const

/** Patterns read alike whatever is known of English. */
const nothingKnown: Lexicon = {
  has: () => false,
  suggestible: () => false,
  suggests: () => false,
  zipf: () => 1,
  dialects: () => 0,
  tags: () => 0,
  names: () => 0,
  isTitled: () => false,
  isAffix: () => false,
  hasTrigram: () => false,
}

const reasonOf = (error: unknown): string => {
  if (error instanceof RangeError) return 'its lists name each other in a circle'
  const text = error instanceof Error ? error.message : String(error)
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** What is wrong with the patterns of a slip, each read by itself so that its key is known. */
const patternMistake = (slip: Slip, {lists, contexts}: ContextOptions): OptionMistake | undefined => {
  const read = (part: Slip): string | undefined => {
    try {
      for (const rules of contextRules({lists, contexts, slips: [part]}, nothingKnown).values())
        for (const {unless} of rules) unless()
    } catch (error) {
      return reasonOf(error)
    }
    return
  }
  const {wrong} = slip
  for (const key of PATTERNS) {
    const source = slip[key]
    if (source === undefined) continue
    if (typeof source !== 'string') return {keys: [key], message: 'expected a text'}
    // A pattern of its own may lack a word to look out for that the context has.
    const message = read(key === 'unless' ? {wrong: 'word', unless: source} : {wrong, [key]: source})
    if (message) return {keys: [key], message}
  }
  const message = PATTERNS.some((key) => key !== 'unless' && slip[key]) ? undefined : read({wrong})
  return message ? {keys: ['wrong'], message} : undefined
}

const slots = (right: Slip['right']): readonly string[] =>
  [right ?? []].flat().flatMap((text) => [...text.matchAll(/\{(.*?)\}/g)].map(([, slot = '']) => slot))

const isSlot = (slot: string): boolean => {
  const [place = '', form] = slot.split(':')
  return (
    /^[1-9]$/.test(place) &&
    (form === undefined || form === 'small' || form === 'capital' || isInflection(form))
  )
}

const slipMistake = (slip: Slip, options: ContextOptions): OptionMistake | undefined => {
  if (typeof slip.wrong !== 'string' || slip.wrong.trim() === '')
    return {keys: [], message: '“wrong” is missing: a pattern of what is not to be written'}
  if (slip.right !== undefined && !isTexts(slip.right))
    return {keys: ['right'], message: 'expected a text or a list of texts'}
  if (slip.leeway !== undefined && !Number.isFinite(slip.leeway))
    return {keys: ['leeway'], message: 'expected a figure: a power of ten'}
  const strange = slots(slip.right).find((slot) => !isSlot(slot))
  if (strange !== undefined)
    return {
      keys: ['right'],
      message: `“{${strange}}” is not understood: write {1} for the first of the wrong words`,
    }
  return patternMistake(slip, options)
}

/** Tells what is wrong with slips: keys that nobody reads, patterns that cannot be read. */
export const slipMistakes = (
  slips: readonly Slip[],
  option: string,
  options: ContextOptions,
): readonly OptionMistake[] =>
  slips.flatMap((slip, index) => {
    const strange = strangeKeys(slip, [option, index], KEYS)
    if (strange.length > 0) return strange
    const found = slipMistake(slip, options)
    return found ? [{...found, keys: [option, index, ...found.keys]}] : []
  })
