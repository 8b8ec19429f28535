import {type Document, Tags, type Word} from '@copydesk/core'

/** Words that stand glued to figures only by mistake. */
export interface MistypedFigureOptions {
  /** Small words and months that run into a figure (in2026, May5). */
  readonly before: readonly string[]
  /** Small words that a figure runs into (5of). */
  readonly behind: readonly string[]
  /** Units and endings that figures may carry (6am, 5kg). */
  readonly units: readonly string[]
}

/** “20people”, “5of”; “5in” may be inches, “1998in” is not. */
const BEHIND = /^((?:\p{Lu}{2,10}-)?\d[\d.,:]*)(\p{Ll}{2,})$/u
const YEAR = /^(?:1[5-9]|20)\d\d$/
const BEFORE = /^(\p{L}{2,20})(\d[\d.,:]{0,9}(?:s|[ap]m|km|st|nd|rd|th|-\p{Ll}{3,12}(?:-\p{Ll}{2,12})?)?)$/u
const CLOSED = Tags.determiner | Tags.preposition | Tags.conjunction | Tags.modal | Tags.pronoun
const COMMON = 2
const VERY_COMMON = 3.5
const LONG = 4
const CLOSED_LEAST = 5.3
const PAST_LEAST = 4.3

const isOpening = ({form, gap}: Word): boolean =>
  gap === ' ' && (form.shape === 'capitalised' || (form.tags & (Tags.determiner | Tags.pronoun)) !== 0)

const isGluedBehind = (
  figure: string,
  tail: string,
  {lexicon}: Document,
  next: Word | undefined,
  {behind, units}: MistypedFigureOptions,
): boolean => {
  // “24in the park”
  if (tail === 'in') return YEAR.test(figure) || (next !== undefined && isOpening(next))
  if (behind.includes(tail)) return true
  return tail.length >= LONG && !units.includes(tail) && lexicon.has(tail) && lexicon.zipf(tail) >= COMMON
}

/** “killed12”, “his1949”, but “page4”. */
const isGluedBefore = (
  head: string,
  figure: string,
  {lexicon}: Document,
  {before}: MistypedFigureOptions,
): boolean => {
  const lower = head.toLowerCase()
  if (before.includes(lower) || before.includes(head)) return true
  if (head !== lower) return false
  const [tags, zipf] = [lexicon.tags(head), lexicon.zipf(head)]
  const isNoun = (tags & (Tags.noun | Tags.plural | Tags.name)) !== 0
  if ((tags & CLOSED) !== 0 && zipf >= CLOSED_LEAST) return true
  // won68, fell5.4
  if ((tags & Tags.past) !== 0 && zipf >= PAST_LEAST) return true
  if (head.length < LONG || zipf < (isNoun ? VERY_COMMON : COMMON)) return false
  return !isNoun || YEAR.test(figure)
}

/** Parts a figure and a word that stand together without a space. */
export const gluedFigure = (
  document: Document,
  {text, index}: Word,
  options: MistypedFigureOptions,
): string | undefined => {
  const next = document.words[index + 1]
  const [, figure, tail] = BEHIND.exec(text) ?? []
  if (figure && tail)
    return isGluedBehind(figure, tail, document, next, options) ? `${figure} ${tail}` : undefined
  const [, head, number] = BEFORE.exec(text) ?? []
  return head && number && isGluedBefore(head, number, document, options) ? `${head} ${number}` : undefined
}
