import {stripVTControlCharacters} from 'node:util'
import type {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {counted} from '../counted.ts'
import {painted} from '../painted.ts'
import type {Look, Reporter, Totals} from '../reporter.ts'
import {fitTerminal} from './fit-terminal.ts'

const summary = ({files, errors, warnings, suggestions}: Totals, look: Look): string => {
  const parts = [
    errors > 0 ? `${painted('✖', 31, look)} ${counted(errors, 'error')}` : '',
    warnings > 0 ? `${painted('⚠', 33, look)} ${counted(warnings, 'warning')}` : '',
    suggestions > 0 ? `${painted('ℹ', 36, look)} ${counted(suggestions, 'suggestion')}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')} in ${counted(files, 'file')}\n` : ''
}

const rowsOf = (file: VFile, {color}: Look): string => {
  // The last paragraph counts this file's messages; the foot counts them all.
  const text = reporter([file], {color})
  const counts = file.messages.length > 0 ? text.lastIndexOf('\n\n') : -1
  return `${counts < 0 ? text : text.slice(0, counts)}\n`
}

// The first row is the draft's name.
const isWider = (rows: string, width: number): boolean =>
  stripVTControlCharacters(rows)
    .split('\n')
    .slice(1)
    .some(({length}) => length > width)

/** vfile-reporter's text, for people; folded where a terminal is narrower. */
export const pretty: Reporter = {
  head: () => '',
  draft: (file, look) => {
    const rows = rowsOf(file, look)
    if (look.width === undefined || !isWider(rows, look.width)) return rows
    return rowsOf(fitTerminal(file, look.width), look)
  },
  separator: '',
  foot: (totals, look) => {
    const text = summary(totals, look)
    return text ? `\n${text}` : ''
  },
}
