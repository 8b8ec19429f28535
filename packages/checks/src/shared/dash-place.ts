import type {Document, Paragraph} from '@copydesk/core'

const RUN = /[-–—]{1,4}/g
const REACH = 48

/** A hyphen or dash, or several, with what stands about it. */
export interface DashPlace {
  readonly document: Document
  readonly paragraph: Paragraph
  readonly run: string
  readonly at: number
  /** What stands before and behind, white space and all. */
  readonly before: string
  readonly behind: string
}

/** How much white space stands before it. */
export const spacesBefore = ({before}: DashPlace): number => before.length - before.trimEnd().length
/** How much white space stands behind it. */
export const spacesBehind = ({behind}: DashPlace): number => behind.length - behind.trimStart().length
/** The letters before it, over white space; '' where there are none. */
export const wordBefore = ({before}: DashPlace): string => /\p{L}{1,40}$/u.exec(before.trimEnd())?.[0] ?? ''
/** The letters behind it, over white space; '' where there are none. */
export const wordBehind = ({behind}: DashPlace): string => /^\p{L}{1,40}/u.exec(behind.trimStart())?.[0] ?? ''

/** Finds the hyphens that do not stand between two letters, and the dashes, of a paragraph. */
export const dashPlaces = function* (document: Document, paragraph: Paragraph): Generator<DashPlace> {
  const {text} = paragraph
  for (const {0: run, index} of text.matchAll(RUN)) {
    const left = text.charCodeAt(index - 1)
    // Nearly all: a hyphen between two letters.
    if (run === '-' && left > 32 && text.charCodeAt(index + 1) > 32) continue
    const end = index + run.length
    const before = text.slice(Math.max(0, index - REACH), index)
    yield {
      document,
      paragraph,
      run,
      at: paragraph.start + index,
      before,
      behind: text.slice(end, end + REACH),
    }
  }
}

/** Writes down what is gone by in a paragraph: the dashes, the hyphens that do not stand between letters, and what stands about them. */
export const regardedDashes = ({text}: Paragraph): string => {
  let written = ''
  for (const {0: run, index} of text.matchAll(RUN)) {
    const left = text.charCodeAt(index - 1)
    const end = index + run.length
    if (run === '-' && left > 32 && text.charCodeAt(end) > 32) continue
    // What a line opens with tells whether its dash is a dateline's.
    if (run.length > 1) return text
    written += `|${text.slice(Math.max(0, index - REACH), end + REACH)}`
  }
  return written
}
