import type {VFileMessage} from 'vfile-message'
import {escapeMarkup} from '../escape-markup.ts'
import {levelOf} from '../level-of.ts'
import {placeOf} from '../places.ts'
import type {Reporter} from '../reporter.ts'

const caseOf = (message: VFileMessage, path: string): string => {
  const {line, column} = placeOf(message).start
  const name = escapeMarkup(`${message.ruleId ?? 'copydesk'} ${line}:${column}`)
  const reason = escapeMarkup(message.reason)
  const level = levelOf(message.fatal)
  const said =
    level === 'suggestion'
      ? `<system-out>${reason}</system-out>`
      : `<failure type="${level}" message="${reason}">${escapeMarkup(`${path}:${line}:${column}`)}</failure>`
  return `    <testcase classname="${escapeMarkup(path)}" name="${name}">${said}</testcase>\n`
}

/** JUnit's XML: a suite a draft, a failure an error or warning. */
export const junit: Reporter = {
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk">\n',
  draft: ({messages, path}) => {
    const name = escapeMarkup(path)
    const failures = messages.filter(({fatal}) => typeof fatal === 'boolean').length
    const cases =
      messages.length > 0
        ? messages.map((message) => caseOf(message, path)).join('')
        : `    <testcase classname="${name}" name="copy"/>\n`
    return `  <testsuite name="${name}" tests="${Math.max(1, messages.length)}" failures="${failures}" errors="0">\n${cases}  </testsuite>\n`
  },
  separator: '',
  foot: () => '</testsuites>\n',
}
