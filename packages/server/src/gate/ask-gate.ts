import type {Job, JobResult} from '../job.ts'
import {contentHash} from './content-hash.ts'
import {type Decision, decide, errorIds} from './decide.ts'
import type {Override, OverrideLog} from './override-log.ts'
import type {Story} from './story.ts'

/** A story before the gate, and who lets it through whatever it says. */
export interface GateRequest extends Story {
  readonly override?: {readonly name: string; readonly reason: string}
}

/** What the gate works with: something that lints, and the log of overrides. */
export interface GateParts {
  readonly run: (job: Job) => Promise<JobResult>
  readonly overrides: Pick<OverrideLog, 'add' | 'find'>
}

const findingsOf = async (story: Story, run: GateParts['run']): Promise<Decision['findings']> => {
  const {fields, id: _id, status: _status, override: _override, ...common} = story as GateRequest
  const linted = await Promise.all(
    Object.entries(fields).map(async ([name, field]) => {
      const {messages} = await run({...common, ...field, kind: 'lint'})
      return [name, messages] as const
    }),
  )
  return Object.fromEntries(linted)
}

const overrideFor = (
  story: GateRequest,
  hash: string,
  findings: Decision['findings'],
  overrides: GateParts['overrides'],
): Override | undefined => {
  const errors = errorIds(findings)
  if (story.override && errors.length > 0) {
    const {name, reason} = story.override
    const at = new Date().toISOString()
    overrides.add({story: story.id, contentHash: hash, findings: errors, name, reason, at})
  }
  return overrides.find(story.id, hash)
}

/** Asks the gate about a story: lints its fields, writes an override down where one is given, decides. A draft is never held. */
export const askGate = async (story: GateRequest, {run, overrides}: GateParts): Promise<Decision> => {
  const hash = contentHash(story)
  const findings = await findingsOf(story, run)
  const decision = decide(hash, findings, overrideFor(story, hash, findings, overrides))
  if (story.status !== 'draft' || decision.decision === 'publish') return decision
  const reason = `A draft saves freely; before it is published: ${decision.reason}`
  return {...decision, decision: 'publish', reason}
}
