import {abbreviations, contractions, decades, endings, looseEndings, ordinals} from './english.ts'

const kept = new Map<string, readonly string[]>()
const LIMIT = 50_000

// The nineties, the ’90s, the 1990s.
const decadeOf = (word: string): string | undefined => decades.get(word) ?? /^19([2-9]0s)$/.exec(word)?.[1]

const open = (word: string): readonly string[] => {
  const whole = contractions.get(word) ?? abbreviations.get(word) ?? ordinals.get(word) ?? decadeOf(word)
  if (whole !== undefined) return whole.split(' ')
  const at = word.endsWith("n't") ? word.length - 3 : word.lastIndexOf("'")
  if (at <= 0) return [at === 0 && word.length > 2 ? word.slice(1) : word]
  const ending = word.slice(at)
  const opened = endings.get(ending)
  if (opened !== undefined) return [word.slice(0, at), opened]
  if (looseEndings.has(ending)) return [word.slice(0, at), ending]
  return [word.replaceAll("'", '')]
}

/** Opens a contraction into its words: don’t → do, not; it’s → it, ’s; and gives decades one form: 1990s → 90s. A word that is none stays alone. */
export const openContraction = (word: string): readonly string[] => {
  const known = kept.get(word)
  if (known) return known
  if (kept.size > LIMIT) kept.clear()
  const opened = open(word)
  kept.set(word, opened)
  return opened
}
