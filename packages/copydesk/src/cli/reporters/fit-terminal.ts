import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {levelOf} from '../level-of.ts'
import {placeOf} from '../places.ts'

const LEAST = 24
const labels = {error: 'error', warning: 'warning', suggestion: 'info'} as const

/** Breaks a sentence between words into lines of at most `width` characters. */
const linesOf = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

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
    const lines = linesOf(reason, Math.max(LEAST, width - before - behind))
    const folded = lines.join(`\n${' '.repeat(before)}`)
    return Object.assign(new VFileMessage(folded, {place, ruleId}), {fatal})
  })
  return narrow
}
