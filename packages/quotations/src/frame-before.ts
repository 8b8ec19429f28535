import type {Span} from '@copydesk/core'
import {attempts, determiners, opinions, others, persons, speakerPronouns, tellings} from './english.ts'
import type {Unit} from './unit.ts'
import {unitsOf} from './units-of.ts'

const REACH = 160
const BREAK = /[.!?;:…"“”\n[\]()—–]|--/g

const either = (words: Iterable<string>): string => `(?:${[...words].join('|')})`
const OPINION = either(opinions)

// “I do not think that”, “nobody believes”; “I cannot believe that” is said of what is so.
const DENIED = new RegExp(
  `(?:^| )(?:(?<!\\b(?:can|could) )not|never|nobody|no one|no 1)(?: ${either(attempts)} to| to)? ${OPINION}( that)?$`,
)
// “It is a myth that”, “it is not true that”; “it is no myth that” says the contrary.
const UNTRUE =
  /(?:^| )(?:not true|not the case|(?<!\b(?:not|no|never)(?: an?)? )(?:untrue|false|lie|myth))( that)$/
// “If”, “unless”.
const CONDITION = /(?:^| )(?:if|unless)()$/
// “They say that”, “some will tell us”; “I am one of those who say” is not among them.
const HEARSAY = new RegExp(
  `(?:^|(?<!\\bof) )${either(others)}(?: (?:will|would|may|might|still|now|have|had))? ${either(tellings)}( that)?$`,
)

/** The words of a source that turn a clause round: denied, made a condition, or given as what other people say. */
export interface Frame extends Span {
  readonly kind: 'denied' | 'condition' | 'hearsay'
}

const SUBJECTS: ReadonlySet<string> = new Set(
  [...speakerPronouns].filter((word) => word !== 'it' && word !== 'who'),
)
const OBJECTS = /^(?:you|it)$/
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|'s|'ll)$/

// Behind “think”, only what is surely the subject of its verb opens a clause; behind “that” and “if”, more does.
const opensClause = ([first, second]: readonly Unit[], isSure: boolean): boolean => {
  const [word, next] = [first?.text ?? '', second?.text ?? '']
  if (OBJECTS.test(word)) return FINITE.test(next)
  if (SUBJECTS.has(word)) return true
  return isSure && (determiners.has(word) || persons.has(word))
}

const sentenceBefore = (text: string, from: number, at: number): Span => {
  const start = Math.max(from, at - REACH)
  const lead = text.slice(start, at)
  // “They say: “We …””: what others say may stand in marks.
  const end = lead.replace(/[,:]?\s*["“]?\s*$/, '').length
  const breaks = [...lead.slice(0, end).matchAll(BREAK)]
  const last = breaks.at(-1)
  return {start: last ? start + last.index + last[0].length : start, end: start + end}
}

const kindOf = (words: string, marked: boolean): readonly [Frame['kind'], RegExpExecArray] | undefined => {
  const hearsay = HEARSAY.exec(words)
  if (hearsay) return ['hearsay', hearsay]
  if (marked) return undefined
  const denied = DENIED.exec(words) ?? UNTRUE.exec(words)
  if (denied) return ['denied', denied]
  const condition = CONDITION.exec(words)
  return condition ? ['condition', condition] : undefined
}

/**
 * Finds what a source says right before a clause that turns it round: “I do not think that”, “if”, “they say”.
 * Undefined where nothing does, where the words are no clause, or in a question; `from` is where the speaker begins.
 */
export const frameBefore = (text: string, from: number, {start, end}: Span): Frame | undefined => {
  if (/^[^.!?\n]{0,200}\?/.test(text.slice(end))) return undefined
  const before = sentenceBefore(text, from, start)
  const units = unitsOf(text, before.start, before.end)
  const found = kindOf(units.map((unit) => unit.text).join(' '), /["“,:]/.test(text.slice(before.end, start)))
  if (!found) return undefined
  const [kind, match] = found
  const clause = unitsOf(text, start, end)
  const quotesThat = clause[0]?.text === 'that'
  const isSure = match[1] !== undefined || quotesThat || kind === 'condition'
  if (!opensClause(quotesThat ? clause.slice(1) : clause, isSure)) return undefined
  const spaces = match[0].trim().split(' ').length
  const first = units.at(-spaces)
  return first && {kind, start: kind === 'denied' ? before.start : first.start, end: before.end}
}
