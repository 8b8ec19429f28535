import type {Document, Paragraph} from '@copydesk/core'

const JOB = /^[\p{L} ]{0,40}(?:reporter|correspondent|writer|editor|columnist)s?$/iu
const CLOCK = /^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?$/
/** More hours than this by themselves are the heads of a live report. */
const MOST_HOURS = 2

/** A longer line above the story may be its standfirst. */
const LONGEST_LABEL = 8

const LONGEST_NAME = 60
/** A wire desk's note is no longer than this. */
const LONGEST_NOTE = 400

// “Contact the editor” is the page's.
const isJob = ({text}: Paragraph): boolean => JOB.test(text) && !/ the /i.test(text)

const isFullName = ({text}: Paragraph): boolean => {
  const words = text.slice(0, LONGEST_NAME + 1).split(' ')
  return text.length <= LONGEST_NAME && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether a line above the story gives its writer's name or work: “Ann Lee”, “Health reporter”. */
export const signsStory = ({paragraphs}: Document, line: Paragraph, opening: number): boolean => {
  const next = paragraphs[line.index + 1]
  if (line.index === 0 || line.index >= opening) return false
  return isJob(line) || (next !== undefined && isJob(next) && isFullName(line))
}

/** Whether a line above the story may be its writer's name or its standfirst, whatever stands beside it. */
export const mayHead = (document: Document, line: Paragraph, opening: number): boolean =>
  signsStory(document, line, opening) ||
  (line.index < opening && line.lastWord - line.firstWord > LONGEST_LABEL)

/** Whether a wire report ends on its desk's own note: “(Reporting by Ann Lee; Editing by Jo Roe)”. */
export const isSignOff = ({paragraphs}: Document, {index, text}: Paragraph): boolean =>
  index === paragraphs.length - 1 && text.length <= LONGEST_NOTE && /^\([^()]*\bby [^()]*\)$/.test(text)

/** The hours that head the entries of a live report, and are no part of the page around it. */
export const hoursOf = ({paragraphs}: Document): ReadonlySet<number> => {
  const hours = paragraphs.filter(({text}) => text.length < 20 && CLOCK.test(text))
  return new Set(hours.length > MOST_HOURS ? hours.map(({index}) => index) : [])
}
