import type {Span} from './span.ts'

/** Cuts a text into its lines, line ends (\n, \r\n, \r) left out, white space at both ends left out of the spans. */
export const linesOf = (text: string, from = 0): readonly Span[] => {
  const lines: Span[] = []
  const nextBreak = breaksIn(text)
  let start = from
  while (start <= text.length) {
    const feed = nextBreak(start)
    lines.push(trimmed(text, start, feed))
    start = text[feed] === '\r' && text[feed + 1] === '\n' ? feed + 2 : feed + 1
  }
  return lines
}

/** Finds the next line end; where there are no carriage returns nobody looks for them. */
const breaksIn = (text: string): ((start: number) => number) => {
  const isPlain = !text.includes('\r')
  return (start) => {
    if (isPlain) {
      const feed = text.indexOf('\n', start)
      return feed < 0 ? text.length : feed
    }
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || code === 13) return at
    }
    return text.length
  }
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029

/** Takes the white space off both ends of a stretch of text. */
export const trimmed = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}
