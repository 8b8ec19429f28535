import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {OriginMap} from './origin-map.ts'
import type {Problem} from './problem.ts'
import type {Span} from './span.ts'

/** A place in a text: line and column from 1, offset from 0, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Gives the line, column and offset of places in a text. Lines end with \n, \r\n or \r. */
export const pointsOf = (text: string): ((offset: number) => Point) => {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - (starts[low - 1] ?? 0) + 1, offset}
  }
}

/** What a Copydesk message carries besides vfile's own fields. */
export interface MessageData {
  readonly fixPolicy: Problem['fixPolicy']
  readonly quoted: boolean
  readonly related: readonly {readonly start: number; readonly end: number; readonly message: string}[]
}

/** Writes problems into a vfile as messages: `fatal` true for an error, false for a warning, undefined for a suggestion. */
export const toMessages = (
  file: VFile,
  original: string,
  problems: readonly Problem[],
  origin: OriginMap,
): void => {
  const pointOf = pointsOf(original)
  const placeOf = ({start, end}: Span) => ({start: pointOf(start), end: pointOf(end)})
  for (const problem of problems) {
    const span = origin.toOriginal(problem.span)
    const message: VFileMessage = file.info(problem.message, {
      place: placeOf(span),
      ruleId: problem.ruleId,
      source: 'copydesk',
    })
    message.fatal = problem.level === 'error' ? true : problem.level === 'warning' ? false : undefined
    message.actual = original.slice(span.start, span.end)
    if (problem.fixes.length > 0) message.expected = [...problem.fixes]
    if (problem.note) message.note = problem.note
    Object.assign(message, {copydesk: dataOf(problem, origin)})
  }
}

const dataOf = (problem: Problem, origin: OriginMap): MessageData => ({
  fixPolicy: problem.fixPolicy === 'safe' && !origin.isPlain(problem.span) ? 'offered' : problem.fixPolicy,
  quoted: problem.quoted,
  related: (problem.related ?? []).map(({span, message}) => ({...origin.toOriginal(span), message})),
})
