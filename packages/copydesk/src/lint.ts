import {fatalOf, pointsOf, toMessages} from '@copydesk/core'
import type {VFile} from 'vfile'
import {idleReason} from './idle-reason.ts'
import {type LintResult, type LintTextOptions, lintText} from './lint-text.ts'
import {formatOf, loadReader} from './load-reader.ts'
import {ruleUrl} from './rule-url.ts'

const addIdle = (file: VFile, {text, idle, rules}: LintResult): void => {
  const ran = rules.map(({rule}) => rule.id)
  const pointOf = pointsOf(text)
  for (const comment of idle) {
    const place = {start: pointOf(comment.start), end: pointOf(comment.end)}
    const message = file.info(idleReason(comment, ran), {
      place,
      ruleId: 'disable-comment',
      source: 'copydesk',
    })
    message.fatal = fatalOf('warning')
    message.actual = text.slice(comment.start, comment.end)
  }
}

/** Writes what linting gave into a vfile as messages. */
export const addMessages = (file: VFile, result: LintResult): VFile => {
  const {text, reading, problems} = result
  toMessages(file, problems, {text, origin: reading.origin, urlOf: ruleUrl})
  addIdle(file, result)
  return file
}

/** Lints a vfile of whatever format its name speaks of: findings become its messages. */
export const lint = async (file: VFile, options: LintTextOptions = {}): Promise<VFile> => {
  const read = options.read ?? (await loadReader(formatOf(file.path ?? '')))
  return addMessages(file, lintText(String(file), {...options, read}))
}
