import {type Document, type Lexicon, Names, type Paragraph} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {type Credit, creditOf, LONGEST_CREDIT} from './credit-line.ts'
import {setOf} from './set-of.ts'
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

const SIGNED = /^[Bb]y \p{Lu}[^|\n]{2,40} [|•·] /u

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

/** Whether only a headline and a standfirst stand above a line; either may end with a stop. */
const isBelowStandfirst = ({paragraphs: [head]}: Document, index: number): boolean =>
  index === 2 && head !== undefined && head.text.length <= LONGEST

type Kind = Credit | 'stamp' | 'signature'

const kindOf = (
  document: Document,
  paragraph: Paragraph,
  story: Story,
  options: StrayLineOptions,
): Kind | undefined => {
  const {paragraphs, lexicon} = document
  const {text, index} = paragraph
  const outlets = setOf(options.outlets)
  const credit = creditOf(text, setOf(options.agencies))
  if (credit) return credit
  const above = paragraphs[index - 1]?.kind ?? ''
  // The hour of writing may stand below its writer's name, or behind it.
  if (isStamp(text.replace(SIGNED, ''), setOf(options.stamps), outlets))
    return above === 'byline' ? undefined : 'stamp'
  const isHeaded = HEADS.has(above) || isBelowStandfirst(document, index)
  if (!isInside(paragraph, story) || isHeaded) return
  return isByline(paragraph, lexicon) || isOutlet(text, outlets) ? 'signature' : undefined
}

/** Finds the lines of plain copy that are a picture's credit, a byline or the hour of writing in mid-story; in markup they have places of their own. */
export const strayLines = (
  document: Document,
  story: Story,
  options: StrayLineOptions,
): readonly Paragraph[] => {
  if (document.format !== 'text') return []
  const found = new Map<Kind, Paragraph[]>()
  for (const paragraph of document.paragraphs.slice(story.first)) {
    if (paragraph.kind === 'headline' || paragraph.text.length > LONGEST_CREDIT) continue
    const kind = kindOf(document, paragraph, story, options)
    if (kind) (found.get(kind) ?? found.set(kind, []).get(kind))?.push(paragraph)
  }
  const upTo = (kind: Kind, most: number): readonly Paragraph[] => {
    const lines = found.get(kind) ?? []
    return lines.length > most ? [] : lines
  }
  const all = Number.POSITIVE_INFINITY
  return [
    ...upTo('form', all),
    ...upTo('signature', all),
    ...upTo('named', MOST_CREDITS),
    ...upTo('stamp', MOST_STAMPS),
  ]
}
