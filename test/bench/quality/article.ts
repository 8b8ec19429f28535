import type {Span} from '@copydesk/core'

/** A word of an article: letters with inner apostrophes and hyphens. */
export interface Token extends Span {
  readonly text: string
  /** Its place in the article's tokens. */
  readonly index: number
  /** Which paragraph it stands in. */
  readonly paragraph: number
  /** What parts it from the word before; a line break is always among it for a paragraph's first word. */
  readonly gap: string
}

/** An edited article that slips are put into. */
export interface Article {
  readonly id: string
  readonly text: string
  /** Slips that survived the editing: finding them is right. */
  readonly typos: readonly Span[]
  readonly paragraphs: readonly Span[]
  readonly tokens: readonly Token[]
  /** Stretches inside double quotation marks. */
  readonly quoted: readonly Span[]
  /** The date of the dateline, if there is one. */
  readonly date?: Date
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({start: match.index, end: match.index + match[0].length}))

const tokensOf = (text: string, paragraphs: readonly Span[]): Token[] => {
  let last = 0
  let paragraph = 0
  return spansOf(text, /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu).map((span, index) => {
    while (span.start >= (paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) paragraph++
    const gap = text.slice(last, span.start)
    last = span.end
    return {...span, text: text.slice(span.start, span.end), index, paragraph, gap}
  })
}

const datelineOf = (text: string): Date | undefined => {
  const match = /^(?:\p{L}+day, )?(\p{L}+ \d{1,2}, \d{4})\n/u.exec(text)
  const time = match ? Date.parse(`${match[1]} UTC`) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** Reads an article's paragraphs, words, quoted stretches and date. */
export const articleOf = (row: {
  readonly id: string
  readonly text: string
  readonly typos?: readonly Span[]
}): Article => {
  const paragraphs = spansOf(row.text, /[^\n]+/g)
  const date = datelineOf(row.text)
  return {
    id: row.id,
    text: row.text,
    typos: row.typos ?? [],
    paragraphs,
    tokens: tokensOf(row.text, paragraphs),
    quoted: spansOf(row.text, /"[^"\n]+"|“[^”\n]+”/g),
    ...(date && {date}),
  }
}
