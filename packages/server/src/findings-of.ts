import {addMessages, type LintResult, messageData} from 'copydesk'
import {VFile} from 'vfile'
import type {FieldFinding, Place} from './gate/story.ts'

type Message = VFile['messages'][number]

const placeOf = ({place}: Message): Place | null => {
  if (!place) return null
  return 'start' in place ? place : {start: place, end: place}
}

/** Writes what linting gave as vfile-reporter-json has it, with each finding's id. A page on this machine's disk is no `url` for others. */
export const findingsOf = (result: LintResult): readonly FieldFinding[] =>
  addMessages(new VFile(result.text), result).messages.map((message) => ({
    id: messageData(message)?.id ?? '',
    reason: message.reason,
    line: message.line ?? null,
    column: message.column ?? null,
    place: placeOf(message),
    ruleId: message.ruleId ?? '',
    source: message.source ?? null,
    fatal: message.fatal ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    note: message.note ?? null,
    url: /^https?:/.test(message.url ?? '') ? (message.url ?? null) : null,
  }))
