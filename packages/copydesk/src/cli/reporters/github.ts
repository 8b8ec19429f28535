import type {Level} from '@copydesk/core'
import type {VFileMessage} from 'vfile-message'
import {levelOf} from '../level-of.ts'
import {placeOf} from '../places.ts'
import type {Reporter} from '../reporter.ts'

const COMMANDS: Readonly<Record<Level, string>> = {error: 'error', warning: 'warning', suggestion: 'notice'}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const commandOf = (message: VFileMessage, path: string): string => {
  const {start, end} = placeOf(message)
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
  const place = `file=${property(path)},line=${start.line},endLine=${end.line}${columns}`
  const title = property(message.ruleId ?? 'copydesk')
  return `::${COMMANDS[levelOf(message.fatal)]} ${place},title=${title}::${data(message.reason)}\n`
}

/** Workflow commands of GitHub Actions: annotations at the lines of a pull request. */
export const github: Reporter = {
  head: () => '',
  draft: (file) => file.messages.map((message) => commandOf(message, file.path)).join(''),
  separator: '',
  foot: () => '',
}
