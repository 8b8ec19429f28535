import {type Document, type Paragraph, Tags} from '@copydesk/core'
import {matchesPhrase, type Phrase, phraseOf, tokensOfLine} from './phrase-pattern.ts'

/** What pages say that stories do not. */
export interface FurnitureOptions {
  /** Whole lines that are part of a page. */
  readonly phrases: readonly string[]
  /** Words that only pages use of themselves. */
  readonly strong: readonly string[]
  /** Words that pages use of themselves, and stories of other things. */
  readonly weak: readonly string[]
  /** Verbs with which a page asks the reader to do something. */
  readonly requests: readonly string[]
  /** Names of sections and kinds of story. */
  readonly sections: readonly string[]
}

interface Compiled {
  /** By the word that they begin with; '' for those that begin with anything. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly strong: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
  readonly requests: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
}

const byFirstWord = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const table = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first] = phrase
    const keys = !first || first.any || first.optional ? [''] : first.words
    for (const key of keys) table.set(key, [...(table.get(key) ?? []), phrase])
  }
  return table
}

const hasPhrase = ({phrases}: Compiled, tokens: readonly string[]): boolean =>
  [tokens[0] ?? '', ''].some((key) => phrases.get(key)?.some((phrase) => matchesPhrase(phrase, tokens)))

const compiled = new WeakMap<FurnitureOptions, Compiled>()

const compile = (options: FurnitureOptions): Compiled => {
  let known = compiled.get(options)
  if (!known) {
    known = {
      phrases: byFirstWord(options.phrases.map(phraseOf)),
      strong: new Set(options.strong),
      weak: new Set(options.weak),
      requests: new Set(options.requests),
      sections: new Set(options.sections),
    }
    compiled.set(options, known)
  }
  return known
}

const READER = /^(?:us|our|ours|you|your|yours|we|we're|my)$/
const FUNCTION =
  Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.number
const STOP = /[.!?][)\]”"’']*$/u
const MOST_WORDS = 20
const LONGEST = 170
const MOST_IN_LABEL = 7

interface Tally {
  readonly strong: number
  readonly weak: number
  readonly content: number
  readonly reader: boolean
}

const tally = (tokens: readonly string[], {lexicon}: Document, words: Compiled): Tally => {
  let strong = 0
  let weak = 0
  let content = 0
  let reader = false
  for (const token of tokens) {
    if (words.strong.has(token)) strong++
    else if (words.weak.has(token)) weak++
    else if (READER.test(token)) reader = true
    else if (/^\P{L}/u.test(token) || (lexicon.tags(token) & FUNCTION) !== 0) continue
    else content++
  }
  return {strong, weak, content: content + strong + weak, reader}
}

/** `asked`: what a request says besides its verb. */
const isLabelLike = ({strong, weak, content, reader}: Tally, asked: Tally | undefined): boolean => {
  if (content > MOST_IN_LABEL || content === 0) return false
  if (strong > 0 && 2 * strong + weak > content) return true
  if (weak >= 2 && weak === content) return true
  return reader && asked !== undefined && asked.strong + asked.weak > 0
}

/** “Home | News | Sport”: three short parts and more. */
const isTrail = (line: string): boolean => {
  const parts = line.split(/[|>»›•·]/)
  return parts.length > 2 && !STOP.test(line) && parts.every((part) => part.length < 25 && !/\d/.test(part))
}

/** Tells whether the words of a short line are those of a page: a phrase of its own, or its words by number. */
export const isFurnitureByWords = (document: Document, line: string, options: FurnitureOptions): boolean => {
  if (line.length > LONGEST || /^["“‘']/.test(line)) return false
  const words = compile(options)
  const tokens = tokensOfLine(line)
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return false
  if (isTrail(line)) return true
  if (hasPhrase(words, tokens)) return true
  if (/[.!?] /.test(line)) return false
  const asks = words.requests.has(tokens[0] ?? '')
  const counts = tally(tokens, document, words)
  const asked = asks ? tally(tokens.slice(1), document, words) : undefined
  if (!STOP.test(line.slice(-4))) return isLabelLike(counts, asked)
  return counts.reader && (counts.strong > 0 || (asked !== undefined && asked.weak > 0))
}

/** Tells whether a line is the name of a section. */
export const isSection = ({text}: Paragraph, options: FurnitureOptions): boolean =>
  compile(options).sections.has(text.toLowerCase())
