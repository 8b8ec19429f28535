import {aloneIn} from './alone-in.ts'
import type {Document, Paragraph} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {Candidate, Problem} from './problem.ts'
import type {Span} from './span.ts'

/** Words on each side that belong to a finding's surroundings. */
const AROUND = 2

/** Hashes a string into 16 hexadecimal digits; for telling things apart, not for keeping secrets. */
export const hashOf = (text: string): string => {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = Math.imul(first ^ code, 0x9e3779b1)
    second = Math.imul(second ^ code, 0x5f356495)
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35)
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return [first, second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

// Only words of the same paragraph: an edit in the next one is an edit elsewhere.
const surroundings = ({words, paragraphs}: Document, {start, end}: Span): readonly string[] => {
  const first = firstWhere(words, (word) => word.end > start)
  const paragraph = paragraphs[words[first]?.paragraph ?? -1]
  if (!paragraph) return []
  let last = first
  while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
  const before = words.slice(Math.max(paragraph.firstWord, first - AROUND), first)
  const after = words.slice(last, Math.min(paragraph.lastWord, last + AROUND))
  return [before, after].map((list) => list.map(({text}) => text).join(' '))
}

/** What an id is made of, and the ids that were made of it, by ordinal. */
interface Makings {
  readonly key: string
  readonly ids: string[]
}

const makingsOf = ({ruleId, span}: Candidate, document: Document): Makings => {
  const words = document.text.slice(span.start, span.end)
  return {key: [ruleId, words, ...surroundings(document, span)].join('\u0000'), ids: []}
}

const kept = new WeakMap<object, Map<string, Makings>>()

const paragraphAt = ({paragraphs}: Document, offset: number): Paragraph | undefined =>
  paragraphs[firstWhere(paragraphs, ({end}) => end > offset)]

const isAmongWords = ({words}: Document, {start, end, lastWord}: Paragraph, span: Span): boolean => {
  const last = words[lastWord - 1]
  return span.start >= start && span.end <= end && last !== undefined && last.end > span.start
}

/** What is made of a paragraph alone is kept for as long as its words are. */
const knownMakings = (problem: Candidate, document: Document): Makings => {
  const {ruleId, span} = problem
  const at = paragraphAt(document, span.start)
  if (!at?.key) return makingsOf(problem, document)
  const known = kept.get(at.key) ?? new Map<string, Makings>()
  kept.set(at.key, known)
  const place = `${span.start - at.start} ${span.end - at.start} ${ruleId}`
  const makings = known.get(place)
  if (makings) return makings
  const alone = aloneIn(document, at)
  const by = alone.paragraph.start - at.start
  const own = {...problem, span: {start: span.start + by, end: span.end + by}}
  if (!isAmongWords(alone.document, alone.paragraph, own.span)) return makingsOf(problem, document)
  const made = makingsOf(own, alone.document)
  known.set(place, made)
  return made
}

const named = new WeakMap<Candidate, Problem>()

const withId = (problem: Candidate, id: string): Problem => {
  const known = named.get(problem)
  if (known?.id === id) return known
  const made = {...problem, id}
  named.set(problem, made)
  return made
}

/** Gives each problem its id: a hash of rule, text, two words each side, and its number among those that share them. */
export const withIds = (problems: readonly Candidate[], document: Document): readonly Problem[] => {
  const counts = new Map<string, number>()
  return problems.map((problem) => {
    const {key, ids} = knownMakings(problem, document)
    const ordinal = counts.get(key) ?? 0
    counts.set(key, ordinal + 1)
    const id = ids[ordinal] ?? hashOf(`${key}\u0000${ordinal}`)
    ids[ordinal] = id
    return withId(problem, id)
  })
}
