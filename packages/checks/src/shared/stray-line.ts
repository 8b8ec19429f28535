import {type Document, type Lexicon, Names, type Paragraph} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {type Credit, creditOf} from './credit-line.ts'
import type {Story} from './story-edges.ts'

/** Names and words by which pages sign and date what they show. */
export interface StrayLineOptions {
  /** Whose pictures pages have. */
  readonly agencies: readonly string[]
  /** Houses that stand beside a writer's name. */
  readonly outlets: readonly string[]
  /** What stands beside day and hour where a page says when it was written. */
  readonly stamps: readonly string[]
}

const HEADS: ReadonlySet<string> = new Set(['heading', 'headline', 'standfirst', 'label', 'byline'])
/** More credits of one kind than this are a picture essay, and its own. */
const MOST_CREDITS = 3
/** More stamps than this are the heads of a live report or a chronicle. */
const MOST_STAMPS = 2
const LONGEST = 90
const CLOCK = /\d[:.]\d\d|\d\s?[ap]\.?m/i
const FIGURE = /^\d[\d.:]*(?:am|pm|st|nd|rd|th)?$/
const SAYS_WHEN = /\b(?:updated|published|posted|modified|edited)\b/i

/** “Thu 20 Nov 2025 17.00 GMT”, “Updated 4:12 PM EST, November 20, 2025”: nothing but a day and an hour. */
const isStamp = (text: string, stamps: ReadonlySet<string>, outlets: ReadonlySet<string>): boolean => {
  if (text.length > LONGEST || !CLOCK.test(text)) return false
  const [first = '', ...rest] = text.split(' / ')
  const parts = [first, ...rest.filter((part) => !outlets.has(part.trim().toLowerCase()))]
  const words = parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\d][\p{L}\d.:]*/gu) ?? [])
  let dated = SAYS_WHEN.test(text)
  for (const word of words) {
    const bare = word.replace(/[.:]$/, '')
    if (months.has(bare)) dated = true
    else if (!FIGURE.test(bare) && !weekdays.has(bare) && !stamps.has(bare)) return false
  }
  return dated
}

/** “By Jane Doe”, “By JANE DOE and JOHN ROE, Agency”, “By Staff Reporter”. */
const isByline = ({kind, text}: Paragraph, {names}: Lexicon): boolean => {
  if (kind !== 'byline' || !/^by\s/i.test(text) || text.length > LONGEST) return false
  const words = text.slice(3).split(/[\s,/]+/)
  if (!words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|in|for|of|at|the|de|van)$/.test(word)))
    return false
  return (
    words.length > 1 && words.some((word) => /^(?:staff|agencies)$/i.test(word) || isNameWord(word, names))
  )
}

const isNameWord = (word: string, names: Lexicon['names']): boolean => {
  const name = word.charAt(0) + word.slice(1).toLowerCase()
  return (names(name) & (Names.forename | Names.surname)) !== 0
}

/** “BBC News, Leeds”, “Reporter, BBC News”, “CNN —”. */
const isOutlet = (text: string, outlets: ReadonlySet<string>): boolean => {
  if (text.length > LONGEST || /[.!?:]$/.test(text)) return false
  const parts = text.replace(/\s?[—–-]$/, '').split(', ')
  return (
    parts.length < 4 &&
    parts.some((part) => outlets.has(part.toLowerCase())) &&
    parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length < 5)
  )
}

const isInside = ({index}: Paragraph, {first, last}: Story): boolean => index > first && index < last

interface Strays {
  readonly named: Paragraph[]
  readonly stamped: Paragraph[]
  readonly sure: Paragraph[]
}

const sort = (document: Document, story: Story, options: StrayLineOptions): Strays => {
  const [agencies, outlets, stamps] = [options.agencies, options.outlets, options.stamps].map(
    (words) => new Set(words),
  ) as [Set<string>, Set<string>, Set<string>]
  const strays: Strays = {named: [], stamped: [], sure: []}
  for (const paragraph of document.paragraphs) {
    const {text} = paragraph
    if (paragraph.index < story.first || paragraph.kind === 'headline' || text.length > 200) continue
    const credit: Credit | undefined = creditOf(text, agencies)
    const before = document.paragraphs[paragraph.index - 1]
    const isHeaded = before !== undefined && HEADS.has(before.kind)
    if (credit === 'named') strays.named.push(paragraph)
    else if (credit === 'form') strays.sure.push(paragraph)
    else if (isStamp(text, stamps, outlets)) strays.stamped.push(paragraph)
    else if (!isInside(paragraph, story) || isHeaded) continue
    else if (isByline(paragraph, document.lexicon) || isOutlet(text, outlets)) strays.sure.push(paragraph)
  }
  return strays
}

/** Finds the lines of plain copy that are a picture's credit, a byline or the hour of writing in mid-story; in markup they have places of their own. */
export const strayLines = (
  document: Document,
  story: Story,
  options: StrayLineOptions,
): readonly Paragraph[] => {
  if (document.format !== 'text') return []
  const {named, stamped, sure} = sort(document, story, options)
  if (named.length <= MOST_CREDITS) sure.push(...named)
  if (stamped.length <= MOST_STAMPS) sure.push(...stamped)
  return sure
}
