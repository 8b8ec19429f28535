import {messageData, type Source} from '@copydesk/core'
import {
  addMessages,
  defaultHouse,
  fixText,
  type LintResult,
  lintText,
  loadReader,
  settingsFor,
  styles,
} from 'copydesk'
import {VFile} from 'vfile'
import type {FieldFinding} from './gate/story.ts'
import {type Job, JobError, type JobResult} from './job.ts'

const settingsOf = ({style, dialect, rules}: Job): ReturnType<typeof settingsFor> => {
  if (style !== undefined && !styles.has(style)) {
    throw new JobError(`There is no style “${style}”: expected one of ${[...styles.keys()].join(', ')}`)
  }
  for (const id of Object.keys(rules ?? {}))
    if (!defaultHouse.rules.has(id)) throw new JobError(`There is no rule “${id}”`)
  return settingsFor(defaultHouse, [
    {...(style ? {style} : {}), ...(dialect ? {dialect} : {}), rules: new Map(Object.entries(rules ?? {}))},
  ])
}

const findingsOf = (result: LintResult): readonly FieldFinding[] => {
  const file = addMessages(new VFile(result.text), result)
  return file.messages.map((message) => ({
    id: messageData(message)?.id ?? '',
    ruleId: message.ruleId ?? '',
    reason: message.reason,
    fatal: message.fatal ?? null,
    line: message.line ?? 1,
    column: message.column ?? 1,
    place: message.place ?? null,
    source: message.source ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    note: message.note ?? null,
    url: message.url ?? null,
  }))
}

/** Does one piece of work. Throws a {@link JobError} for a style or rule that is not there. */
export const runJob = async (job: Job): Promise<JobResult> => {
  const settings = settingsOf(job)
  const sources: readonly Source[] = (job.sources ?? []).map((source) => ({format: 'text', ...source}))
  const read = await loadReader(job.format ?? 'text')
  const options = {
    rules: settings.rules,
    read,
    sources,
    vocabulary: new Set(settings.vocabulary),
    ...(settings.dialect ? {dialect: settings.dialect} : {}),
    ...(job.date ? {date: job.date} : {}),
  }
  if (job.kind !== 'fix') return {messages: findingsOf(lintText(job.text, options))}
  const fixed = fixText(job.text, options)
  return {messages: findingsOf(fixed), text: fixed.text}
}
