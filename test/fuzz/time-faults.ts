import {auditFiles, lintText} from 'copydesk'
import type {Readied} from './trial.ts'

/** Processor time that nothing may exceed, in milliseconds: a start, and so much for a character. */
const allowedTime = (length: number): number => 1000 + length * 0.2

/** Processor milliseconds of this process so far; a machine busy with other things does not count. */
export const processorTime = (): number => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

const timeOf = ({text, ...options}: Readied): number => {
  const start = processorTime()
  lintText(text, options)
  auditFiles([{path: 'draft', text, read: options.read}], [...options.sources])
  return processorTime() - start
}

/** Says that a draft took too long, twice: the first time may have loaded a dictionary. */
export const timeFaults = (readied: Readied): readonly string[] => {
  const length = [readied, ...readied.sources].reduce((sum, {text}) => sum + text.length, 0)
  const time = timeOf(readied)
  if (time <= allowedTime(length)) return []
  const least = Math.min(time, timeOf(readied))
  return least > allowedTime(length) ? [`${Math.round(least)} ms for ${length} characters`] : []
}
