import {contentHash} from './content-hash.ts'
import {type Decision, decide, errorIds} from './decide.ts'
import type {OverrideLog} from './override-log.ts'
import type {Findings, Story} from './story.ts'

/** A story before the gate, and who lets it through whatever it says. */
export interface GateRequest extends Story {
  readonly override?: {readonly name: string; readonly reason: string}
}

/** What the gate works with: something that reads the story's fields, and the log of overrides. */
export interface GateParts {
  readonly read: (story: Story) => Promise<Findings>
  readonly overrides: Pick<OverrideLog, 'add' | 'find'>
}

const decideDraft = (hash: string, findings: Findings): Decision => {
  const decision = decide(hash, findings, undefined)
  if (decision.decision === 'publish') return decision
  const reason = `A draft saves freely; before it is published: ${decision.reason}`
  return {...decision, decision: 'publish', reason}
}

/** Asks the gate about a story: reads its fields, writes an override down where one is needed and given, decides. A draft is never held. */
export const askGate = async (asked: GateRequest, {read, overrides}: GateParts): Promise<Decision> => {
  const {override, ...story} = asked
  const hash = contentHash(story)
  const findings = await read(story)
  if (story.status === 'draft') return decideDraft(hash, findings)
  const errors = errorIds(findings)
  if (override && errors.length > 0) {
    const at = new Date().toISOString()
    const {name, reason} = override
    overrides.add({story: story.id, contentHash: hash, findings: errors, name, reason, at})
  }
  return decide(hash, findings, overrides.find(story.id, hash))
}
