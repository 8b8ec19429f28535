import type {ParagraphKind} from './document.ts'
import {asks, headlineOf, OPENING_LINES} from './headline-of.ts'
import type {KnownLines, Line} from './known-lines.ts'
import type {LineForm} from './line-form.ts'

/** More words than this are no heading. */
const LONGEST_HEADING = 16
/** A sentence at least this long is the story's own text. */
const BODY_WORDS = 12
const STANDFIRST_WORDS = 45

const KIND_OF_FORM: Readonly<Record<LineForm, ParagraphKind>> = {
  'list-item': 'list-item',
  dateline: 'dateline',
  byline: 'byline',
  caption: 'caption',
  sentence: 'paragraph',
  fragment: 'paragraph',
  title: 'heading',
  label: 'label',
}

const isBody = ({form, words}: Line): boolean => form === 'sentence' && words >= BODY_WORDS
const isLine = (line: Line | undefined): line is Line => line?.form === 'title' || line?.form === 'label'

const startsLower = (line: Line | undefined): boolean =>
  line !== undefined && line.form !== 'list-item' && /^[^\p{L}\d]{0,3}\p{Ll}/u.test(line.text.slice(0, 8))

const isStandfirst = (line: Line, next: Line | undefined): boolean => {
  if (line.form !== 'title' && line.form !== 'sentence') return false
  if (line.words < 8 || line.words > STANDFIRST_WORDS) return false
  return line.form === 'title' ? line.words > 12 : next?.form === 'byline' || next?.form === 'dateline'
}

/** “Jane Doe, minister” below a passage in quotation marks, or “—Jane Doe”. */
const isAttribution = (line: Line, before: Line | undefined): boolean =>
  /^[—–]/.test(line.text) ||
  (line.words <= 8 && before !== undefined && /^["“]/.test(before.text) && /["”]$/.test(before.text))

const inStory = (lines: readonly Line[], index: number, line: Line): ParagraphKind => {
  if (line.form === 'title') {
    if (isAttribution(line, lines[index - 1])) return 'label'
    // “What the minister calls a tax” above “could cost a lot.”
    if (startsLower(lines[index + 1])) return 'paragraph'
    return line.words <= LONGEST_HEADING ? 'heading' : 'paragraph'
  }
  // “What happens next” above a paragraph.
  const next = lines[index + 1]
  const before = lines[index - 1]
  const heads = line.form === 'label' && line.words > 1 && next && isBody(next) && !isLine(before)
  return heads && !isAttribution(line, before) ? 'heading' : KIND_OF_FORM[line.form]
}

/** The kinds of a draft's blocks and what they were told by. */
export interface Kinds {
  readonly kinds: readonly ParagraphKind[]
  /** Where the story begins. */
  readonly body: number
  readonly headline: number
}

const kindAt = (
  lines: readonly Line[],
  index: number,
  {body, headline}: Omit<Kinds, 'kinds'>,
): ParagraphKind => {
  const line = lines[index]
  if (!line) return 'paragraph'
  if (index === headline || (index < body && line.text === lines[headline]?.text)) return 'headline'
  if (headline >= 0 && index > headline && index <= body && isStandfirst(line, lines[index + 1]))
    return 'standfirst'
  return index < body ? KIND_OF_FORM[line.form] : inStory(lines, index, line)
}

/**
 * Tells what each block of a plain-text draft is: of its form, its place, and for the headline of the words that it shares
 * with the story. Where only lines below the story's opening changed since the reading before, only those are looked at.
 */
export const paragraphKinds = ({lines, start, end}: KnownLines, before?: Kinds): Kinds => {
  const found = lines.findIndex((line, index) => isBody(line) && (index > 0 || !asks(line)))
  const body = found < 0 ? lines.length : found
  const still = before?.body === body && start >= body + OPENING_LINES ? before : undefined
  const headline = still?.headline ?? headlineOf(lines, body)
  const told = {body, headline}
  const by = lines.length - (still?.kinds.length ?? 0)
  // A line's neighbours bear on its kind.
  const kinds = lines.map((_, index) => {
    if (index < start - 1) return still?.kinds[index] ?? kindAt(lines, index, told)
    if (index > lines.length - end) return still?.kinds[index - by] ?? kindAt(lines, index, told)
    return kindAt(lines, index, told)
  })
  return {kinds, ...told}
}
