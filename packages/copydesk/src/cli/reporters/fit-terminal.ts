import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {fold} from '../fold.ts'
import {levelOf} from '../level-of.ts'
import {placeOf} from '../places.ts'

const labels = {error: 'error', warning: 'warning', suggestion: 'info'} as const

const placeWidth = (message: VFileMessage): number => {
  const {start, end} = placeOf(message)
  return `${start.line}:${start.column}-${end.line}:${end.column}`.length
}

const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0)

/**
 * Gives a file whose report by vfile-reporter is narrow: without the column that names Copydesk, and with reasons
 * folded so that lines are at most `width` wide where 24 characters of a reason stay on each.
 */
export const fitTerminal = ({history, messages, stored}: VFile, width: number): VFile => {
  const level = (message: VFileMessage): number => labels[levelOf(message.fatal)].length
  const before = widest(messages.map(placeWidth)) + widest(messages.map(level)) + 2
  const behind = widest(messages.map(({ruleId}) => ruleId?.length ?? 0)) + 1
  const narrow = Object.assign(new VFile({history}), {stored})
  narrow.messages = messages.map(({reason, place, ruleId, fatal}) => {
    const folded = fold(reason, width - before - behind).join(`\n${' '.repeat(before)}`)
    return Object.assign(new VFileMessage(folded, {place, ruleId}), {fatal})
  })
  return narrow
}
