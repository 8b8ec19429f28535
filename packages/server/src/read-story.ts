import {lintText, loadReader} from 'copydesk'
import {findingsOf} from './findings-of.ts'
import type {FieldFinding, Findings, Story} from './gate/story.ts'
import {lintOptions} from './lint-options.ts'

/** Lints every field of a story. Throws a `Failure` for what cannot be done as asked. */
export const readStory = async ({fields, ...asked}: Story): Promise<Findings> => {
  const options = await lintOptions(asked)
  const findings = new Map<string, readonly FieldFinding[]>()
  for (const [name, {text, format = 'text'}] of Object.entries(fields)) {
    const read = await loadReader(format)
    findings.set(name, findingsOf(lintText(text, {...options, read})))
  }
  return Object.fromEntries(findings)
}
