import type {Format, Problem} from '@copydesk/core'
import {Failure, fixText, lintText, loadReader, type Reader} from 'copydesk'

/** The formats that drafts come in. */
export const formats: readonly Format[] = ['text', 'markdown', 'html']

/** Time that no text may exceed: a start, and so much for a character. */
const allowedTime = (length: number): number => 1000 + length * 0.2

const spanFaults = ({ruleId, span, related = []}: Problem, length: number): readonly string[] =>
  [span, ...related.map((one) => one.span)]
    .filter(({start, end}) => !(Number.isInteger(start) && start >= 0 && start <= end && end <= length))
    .map(({start, end}) => `${ruleId}: span ${start}–${end} is not inside a text of ${length}`)

const messageFaults = ({ruleId, message, fixes}: Problem): readonly string[] => [
  ...(message.trim() === '' ? [`${ruleId}: says nothing`] : []),
  ...(fixes.some((fix) => typeof fix !== 'string') ? [`${ruleId}: a fix is no text`] : []),
]

const timeOf = (text: string, read: Reader): number => {
  const start = performance.now()
  lintText(text, {read})
  return performance.now() - start
}

/** Slow twice: the first time may have loaded a dictionary, or waited for the machine. */
const timeFaults = (text: string, read: Reader): readonly string[] => {
  const time = Math.min(timeOf(text, read), timeOf(text, read))
  return time > allowedTime(text.length) ? [`${Math.round(time)} ms for ${text.length} characters`] : []
}

const lintFaults = (text: string, read: Reader): readonly string[] => {
  const {problems, reading} = lintText(text, {read})
  const original = problems.flatMap(({ruleId, span}) => {
    const {start: from, end} = reading.origin.toOriginal(span)
    return from >= 0 && from <= end && end <= text.length
      ? []
      : [`${ruleId}: ${from}–${end} is not inside the original`]
  })
  const own = problems.flatMap((problem) => [
    ...spanFaults(problem, reading.text.length),
    ...messageFaults(problem),
  ])
  return [...original, ...own]
}

const fixFaults = (text: string, read: Reader): readonly string[] => {
  const once = fixText(text, {read}).text
  const twice = fixText(once, {read}).text
  return once === twice ? [] : ['fixing twice is not fixing once']
}

/** Says what is wrong with how a text is linted and fixed, and, where it is `timed`, that it took too long; nothing where all is well. */
export const faultsOf = async (
  text: string,
  format: Format,
  {timed}: {readonly timed: boolean},
): Promise<readonly string[]> => {
  try {
    const read = await loadReader(format)
    const slow = timed ? timeFaults(text, read) : []
    return [...new Set([...slow, ...lintFaults(text, read), ...fixFaults(text, read)])]
  } catch (error) {
    // To refuse with a clear word is an answer: markup nested a thousand deep.
    if (error instanceof Failure) return []
    return [
      `throws ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim()}` : error}`,
    ]
  }
}
