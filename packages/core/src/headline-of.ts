import type {Line} from './known-lines.ts'

const LONGEST_HEADLINE = 25
const OPENING = 1500
/** A headline stands within so many blocks of the top. */
const TOP = 40
/** So many lines of the story bear on which line is the headline. */
export const OPENING_LINES = 4

const longWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\d]{4,40}/gu) ?? [])

const shareOf = (text: string, words: ReadonlySet<string>): number => {
  const own = longWords(text)
  let shared = 0
  for (const word of own) if (words.has(word)) shared++
  return own.size === 0 ? 0 : shared / own.size
}

/** Whether a line ends as a question or an exclamation does. */
export const asks = ({text}: Line): boolean => /[?!]["”’']?$/.test(text.slice(-2))

// “Is the war over?” at the very top may be a headline; a line with a full stop is none.
const isCandidate = (line: Line, index: number): boolean =>
  line.words <= LONGEST_HEADLINE && (line.form === 'title' || (index === 0 && asks(line)))

/** Gives the place of the headline, -1 where there is none: the first line above the story that has half its words from the story's opening, else the one that has most. */
export const headlineOf = (lines: readonly Line[], body: number): number => {
  const above = lines.slice(0, Math.min(body, TOP))
  const candidates = above.flatMap((line, index) => (isCandidate(line, index) ? [index] : []))
  if (candidates.length < 2) return candidates[0] ?? -1
  const story = lines.slice(body, body + OPENING_LINES).map(({text}) => text.slice(0, OPENING))
  const opening = longWords(story.join(' '))
  const shares = candidates.map((index) => shareOf(lines[index]?.text ?? '', opening))
  const half = shares.findIndex((share) => share >= 0.5)
  return candidates[half < 0 ? shares.indexOf(Math.max(...shares)) : half] ?? -1
}
