import type {Document, Paragraph} from '@copydesk/core'
import {type Credit, creditOf, LONGEST_CREDIT} from './credit-line.ts'
import {isPageStamp} from './page-stamp.ts'
import {setOf} from './set-of.ts'
import {isSignatureLine} from './signature-line.ts'
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
const LONGEST_HEAD = 90

const isInside = ({index}: Paragraph, {first, last}: Story): boolean => index > first && index < last

/** Whether only a headline and a standfirst stand above a line; either may end with a stop. */
const isBelowStandfirst = ({paragraphs: [head]}: Document, index: number): boolean =>
  index === 2 && head !== undefined && head.text.length <= LONGEST_HEAD

type Kind = Credit | 'stamp' | 'signature'

/** How many lines of a kind there may be: more credits are a picture essay, more stamps the heads of a live report. */
const MOST: Readonly<Record<Kind, number>> = {
  form: Number.POSITIVE_INFINITY,
  signature: Number.POSITIVE_INFINITY,
  named: 3,
  stamp: 2,
}

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
  // The hour of writing may stand below its writer's name.
  if (isPageStamp(text, setOf(options.stamps), outlets)) return above === 'byline' ? undefined : 'stamp'
  const isHeaded = HEADS.has(above) || isBelowStandfirst(document, index)
  if (!isInside(paragraph, story) || isHeaded) return
  return isSignatureLine(paragraph, lexicon, outlets) ? 'signature' : undefined
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
    if (!kind) continue
    const lines = found.get(kind)
    if (lines) lines.push(paragraph)
    else found.set(kind, [paragraph])
  }
  return [...found].flatMap(([kind, lines]) => (lines.length > MOST[kind] ? [] : lines))
}
