import {
  type Check,
  capitalised,
  type Document,
  type Finding,
  type Span,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {matchPattern, type PatternMatch} from './shared/match-pattern.ts'
import {ruleIndex} from './shared/rule-index.ts'
import type {ContextRule, Slip} from './shared/slip.ts'
import {slipMistakes} from './shared/slip-mistakes.ts'
import {type WithMistakes, withMistakes} from './shared/with-mistakes.ts'
import {writeFix} from './shared/write-fix.ts'

/** The phrases that a house does not write. */
export interface PhrasesOptions {
  /** Names in capitals for lists of words that phrases share. */
  readonly lists: Readonly<Record<string, string>>
  readonly phrases: readonly Slip[]
  /** Where they are looked for: anywhere, in headlines and headings alone, or in the text below them. */
  readonly where: 'anywhere' | 'headings' | 'text'
}

const SAY = 'Write “{right}”, not “{wrong}”'
const DELETE = 'Delete “{wrong}”'
const AVOID = 'The house does not write “{wrong}”'

/** A house's own capitals stay; only the first word of a sentence takes one. */
const fixOf = (template: string, words: readonly Word[], document: Document): string | undefined => {
  const [first] = words
  const fix = writeFix(`{1}${template}`, words, document)?.slice(first?.text.length)
  const opens = first && document.sentences[first.sentence]?.firstWord === first.index
  return fix && opens && first.form.shape === 'capitalised' ? capitalised(fix) : fix
}

/** A phrase that ends in a point, “ore.”, takes in the point of an abbreviation, but not the full stop of its sentence. */
const endOf = ({text, sentences}: Document, {wrong}: Slip, last: Word): number => {
  const swallows = wrong.endsWith('.') && text.charAt(last.end) === '.'
  return swallows && sentences[last.sentence]?.end !== last.end + 1 ? last.end + 1 : last.end
}

/** What is deleted takes a space with it. */
const withSpace = ({text}: Document, {start, end}: Span): Span => {
  if (text.charAt(end) === ' ') return {start, end: end + 1}
  return text.charAt(start - 1) === ' ' ? {start: start - 1, end} : {start, end}
}

const findingOf = (document: Document, {slip}: ContextRule, found: PatternMatch): Finding | undefined => {
  const words = document.words.slice(found.first, found.last + 1)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return
  const span = {start: first.start, end: endOf(document, slip, last)}
  const wrong = document.text.slice(span.start, span.end)
  const fix = [slip.right ?? []].flat().flatMap((template) => fixOf(template, words, document) ?? [])
  if (slip.right !== undefined && (fix.length === 0 || fix[0] === wrong)) return
  const say = slip.say ?? (slip.right === undefined ? AVOID : fix[0] === '' ? DELETE : SAY)
  const message = say.replace('{right}', () => fix[0] ?? '').replace('{wrong}', () => wrong)
  return {span: fix[0] === '' ? withSpace(document, span) : span, message, ...(fix.length > 0 ? {fix} : {})}
}

const isWithin = ({paragraphs}: Document, at: number, where: PhrasesOptions['where']): boolean => {
  if (where === 'anywhere') return true
  const kind = paragraphs[at]?.kind
  return (kind === 'headline' || kind === 'heading') === (where === 'headings')
}

const matchOf = (words: readonly Word[], at: number, rule: ContextRule): PatternMatch | undefined => {
  const found = matchPattern(words, at, rule.pattern)
  return found && rule.unless().some((other) => matchPattern(words, found.first, other)) ? undefined : found
}

const check: Check<PhrasesOptions> = function* (document, {lists, phrases: slips, where}) {
  const rules = ruleIndex({lists, contexts: {}, slips}, document)
  const {words} = document
  const ask = (rule: ContextRule, at: number): Finding | undefined => {
    const found = matchOf(words, at, rule)
    return found && findingOf(document, rule, found)
  }
  for (const {index, paragraph} of wordsWhere(document, rules.calls)) {
    const finding = isWithin(document, paragraph, where) ? rules.first(words, index, ask) : undefined
    if (finding) yield finding
  }
}

/** Finds phrases that a house words in another way, as patterns say; only the places of their rarest words are looked at. */
export const phrases: Check<PhrasesOptions> & WithMistakes<PhrasesOptions> = withMistakes(
  check,
  ({lists, phrases: slips}: PhrasesOptions) => slipMistakes(slips, 'phrases', {lists, contexts: {}, slips}),
)
