import {Buffer} from 'node:buffer'
import {type Level, messageData} from '@copydesk/core'
import type {VFileMessage} from 'vfile-message'
import {levelOf} from '../level-of.ts'
import {type Place, placeOf} from '../places.ts'
import type {Reporter} from '../reporter.ts'

const SEVERITIES: Readonly<Record<Level, string>> = {error: 'ERROR', warning: 'WARNING', suggestion: 'INFO'}

/** reviewdog counts columns in bytes of UTF-8, from 1. */
const inBytes = (text: string, {line, column, offset}: Place): object => ({
  line,
  column: Buffer.byteLength(text.slice(offset - column + 1, offset), 'utf8') + 1,
})

const diagnosticOf = (message: VFileMessage, path: string, text: string): object => {
  const {start, end} = placeOf(message)
  const range = {start: inBytes(text, start), end: inBytes(text, end)}
  return {
    message: message.reason,
    location: {path, range},
    severity: SEVERITIES[levelOf(message.fatal)],
    code: {value: message.ruleId, ...(message.url ? {url: message.url} : {})},
    ...(message.expected && messageData(message)?.writable
      ? {suggestions: message.expected.map((fix) => ({range, text: fix}))}
      : {}),
  }
}

/** reviewdog's JSON. */
export const rdjson: Reporter = {
  head: () => '{"source":{"name":"copydesk"},"diagnostics":[',
  draft: (file) =>
    file.messages
      .map((message) => `\n${JSON.stringify(diagnosticOf(message, file.path, String(file)))}`)
      .join(','),
  separator: ',',
  foot: () => '\n]}\n',
}
