import type {Problem} from '@copydesk/core'
import {fixText, lintText} from 'copydesk'
import type {Readied} from './trial.ts'

const spanFaults = ({ruleId, span, related = []}: Problem, length: number): readonly string[] =>
  [span, ...related.map((one) => one.span)]
    .filter(({start, end}) => !(Number.isInteger(start) && start >= 0 && start <= end && end <= length))
    .map(({start, end}) => `${ruleId}: span ${start}–${end} is not inside a text of ${length}`)

const messageFaults = ({ruleId, message, fixes}: Problem): readonly string[] => [
  ...(message.trim() === '' ? [`${ruleId}: says nothing`] : []),
  ...(fixes.some((fix) => typeof fix !== 'string') ? [`${ruleId}: a fix is no text`] : []),
]

const findingFaults = ({text, ...options}: Readied): readonly string[] => {
  const {problems, reading} = lintText(text, options)
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

// Rules of houses that contradict each other would undo each other's fixes.
const fixFaults = ({text, rules, ...options}: Readied): readonly string[] => {
  const once = fixText(text, options).text
  return once === fixText(once, options).text ? [] : ['fixing twice is not fixing once']
}

/** Says what is wrong with a draft's findings and with its fixes. */
export const lintFaults = (readied: Readied): readonly string[] => [
  ...findingFaults(readied),
  ...fixFaults(readied),
]
