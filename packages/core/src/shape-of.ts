import type {Shape} from './form.ts'

/** Tells what shape a word has, from its letters. */
export const shapeOf = (text: string): Shape => {
  if (/^\p{Nd}/u.test(text)) return 'number'
  const letters = text.replaceAll(/[^\p{L}]/gu, '')
  if (letters === '') return 'other'
  const lower = letters.toLowerCase()
  if (letters === lower) return 'lower'
  const [first = ''] = letters
  const rest = letters.slice(first.length)
  if (rest === rest.toLowerCase()) return 'capitalised'
  return letters === letters.toUpperCase() ? 'upper' : 'mixed'
}
