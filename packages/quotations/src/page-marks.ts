import {linesOf, type Span} from '@copydesk/core'

const NUMBER = /^(?:[-–—]\s*)?\d{1,5}(?:\s*[-–—])?$/
const PAGE = /^page \d{1,4}(?: of \d{1,4})?$/i
const TIMES = /\d\s*-->\s*\d/
const TAG = /<\/?[a-z][^<>\n]{0,60}>/giu
const FEED = '\f'
const LONGEST = 120
const SHORT = 60

// Most sources have none of it.
const mayHave = (text: string, lines: readonly Span[]): boolean =>
  text.includes(FEED) ||
  lines.some(({start, end}) => {
    if (end === start || end - start > SHORT) return false
    const line = text.slice(start, end)
    return NUMBER.test(line) || PAGE.test(line) || TIMES.test(line)
  })

interface Line extends Span {
  /** As far as it may be a head of a page. */
  readonly text: string
}

const isCounter = (lines: readonly Line[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!line || !NUMBER.test(line.text) || (before && before.text !== '')) return false
  return !after || after.text === '' || TIMES.test(after.text)
}

const lettersOf = (line: string): string => line.replaceAll(/[^\p{L}]+/gu, ' ').trim()

// Heads of pages: what stands behind a form feed or a page number, and elsewhere, too.
const runningHeads = (text: string, lines: readonly Line[]): ReadonlySet<string> => {
  const times = new Map<string, number>()
  const heads = new Set<string>()
  let isTop = false
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue
    const letters = lettersOf(line.text)
    times.set(letters, (times.get(letters) ?? 0) + 1)
    if (letters !== '' && (isTop || text[line.start - 1] === FEED)) heads.add(letters)
    isTop = isCounter(lines, at) || PAGE.test(line.text)
  }
  return new Set([...heads].filter((letters) => (times.get(letters) ?? 0) > 1))
}

/** Finds what pages and subtitles add between the words: page numbers, heads of pages, counters, times, tags. */
export const pageMarks = (text: string): readonly Span[] => {
  const spans = linesOf(text)
  if (!mayHave(text, spans)) return []
  const lines = spans.map(({start, end}) => ({
    start,
    end,
    text: text.slice(start, Math.min(end, start + LONGEST)),
  }))
  const heads = runningHeads(text, lines)
  const found = lines.filter(
    (line, at) =>
      line.text !== '' &&
      (isCounter(lines, at) ||
        TIMES.test(line.text) ||
        PAGE.test(line.text) ||
        heads.has(lettersOf(line.text))),
  )
  if (!text.startsWith('WEBVTT')) return found
  const tags = Array.from(text.matchAll(TAG), ({0: tag, index}) => ({start: index, end: index + tag.length}))
  return [...found, ...tags]
}
