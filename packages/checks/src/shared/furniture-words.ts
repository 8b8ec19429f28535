import {type Document, onceFor, type Paragraph, perParagraph, Tags} from '@copydesk/core'
import {endsStopped, STOP} from './ends-stopped.ts'
import {type FurnitureOptions, type FurnitureTables, furnitureTables} from './furniture-options.ts'
import {hasPhrase, type PhraseTable} from './furniture-phrases.ts'
import {tokensOfLine} from './phrase-pattern.ts'

const READER = /^(?:us|our|ours|you|your|yours|we|we're|my)$/
const FUNCTION =
  Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.number
const MOST_WORDS = 20
const LONGEST = 170
/** “This article contains content provided by … We ask for your permission …” */
const LONGEST_NOTICE = 420
const MOST_IN_LABEL = 7
/** “Read more.”: a label, and its stop no sentence's. */
const MOST_IN_STOPPED_LABEL = 4

interface Tally {
  readonly strong: number
  readonly weak: number
  readonly content: number
  readonly reader: boolean
}

const tally = (tokens: readonly string[], {lexicon}: Document, words: FurnitureTables): Tally => {
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
  // “Share offer” and “Back home” are headings too.
  if (weak > 2 && weak === content) return true
  return reader && asked !== undefined && asked.strong + asked.weak > 0
}

/** “Home | News | Sport”: three short parts and more. */
const isTrail = (line: string): boolean => {
  const parts = line.split(/[|>»›•·]| \/ /)
  return parts.length > 2 && !STOP.test(line) && parts.every((part) => part.length < 25 && !/\d/.test(part))
}

const byNumber = (
  document: Document,
  tokens: readonly string[],
  words: FurnitureTables,
  isStopped: boolean,
) => {
  const counts = tally(tokens, document, words)
  const asked = words.requests.has(tokens[0] ?? '') ? tally(tokens.slice(1), document, words) : undefined
  if (!isStopped) return isLabelLike(counts, asked)
  return counts.reader && counts.strong > 0 && 2 * (counts.strong + counts.weak) >= counts.content
}

const mayOpen = (notices: PhraseTable, line: string): boolean =>
  notices.has(/^[\p{L}'’]{1,20}/u.exec(line)?.[0].toLowerCase().replace('’', "'") ?? '')

/** Tells whether a line is short enough for one of a page, or begins as a longer notice does. */
const mayBeFurniture = (line: string, options: FurnitureOptions): boolean =>
  line.length <= LONGEST || (line.length <= LONGEST_NOTICE && mayOpen(furnitureTables(options).notices, line))

/** “Read more: Follow us on Facebook.” */
const isLabelled = ({phrases, notices}: FurnitureTables, tokens: readonly string[]): boolean => {
  const colon = tokens.indexOf(':', 1)
  if (colon < 0 || colon > MOST_IN_STOPPED_LABEL) return false
  return hasPhrase(phrases, tokens.slice(0, colon)) && hasPhrase(notices, tokens.slice(colon + 1))
}

/** Tells whether the words of a line are those of a page: a phrase or sentence of its own, or its words by number. */
export const isFurnitureByWords = (document: Document, line: string, options: FurnitureOptions): boolean => {
  if (/^["“‘']/.test(line) || !mayBeFurniture(line, options)) return false
  const words = furnitureTables(options)
  const tokens = tokensOfLine(line)
  if (tokens.length === 0) return false
  if (isTrail(line) || hasPhrase(words.notices, tokens) || isLabelled(words, tokens)) return true
  if (line.length > LONGEST || tokens.length > MOST_WORDS) return false
  const isStopped = endsStopped(line)
  if ((!isStopped || tokens.length <= MOST_IN_STOPPED_LABEL) && hasPhrase(words.phrases, tokens)) return true
  return !/[.!?] /.test(line) && byNumber(document, tokens, words, isStopped)
}

/** Gives a function that tells of each paragraph whether it is one of the page's by its words; kept for as long as these are. */
export const furnitureIn: (options: FurnitureOptions) => (document: Document) => readonly boolean[] = onceFor(
  (options) => perParagraph((document, {text}) => isFurnitureByWords(document, text, options)),
)

/** Tells whether a line heads a passage of the story: “UP NEXT” above “Raptors: At Boston on Friday.” */
export const headsProse = (
  {paragraphs}: Document,
  {index, text}: Paragraph,
  {heads}: FurnitureOptions,
): boolean => heads.includes(text) && endsStopped(paragraphs[index + 1]?.text ?? '')

/** Tells whether a line is the name of a section. */
export const isSection = ({text}: Paragraph, options: FurnitureOptions): boolean =>
  furnitureTables(options).sections.has(text.toLowerCase())
