import type {Override} from './override-log.ts'
import type {Findings} from './story.ts'

/** What the gate answers. */
export interface Decision {
  readonly decision: 'publish' | 'hold'
  /** Why, in one sentence for the person who pressed the button. */
  readonly reason: string
  readonly contentHash: string
  readonly findings: Findings
  readonly errors: number
  readonly warnings: number
  /** The override that lets a story with errors through. */
  readonly override?: Pick<Override, 'name' | 'reason' | 'at'>
}

const count = (findings: Findings, fatal: boolean): number =>
  Object.values(findings)
    .flat()
    .filter((finding) => finding.fatal === fatal).length

/** The ids of a story's errors, in order: what an override must cover. */
export const errorIds = (findings: Findings): readonly string[] =>
  Object.entries(findings)
    .flatMap(([field, list]) => list.filter(({fatal}) => fatal === true).map(({id}) => `${field}:${id}`))
    .sort()

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Decides whether a story may be published: errors hold it, warnings only inform, an override of just these errors lets it through. */
export const decide = (contentHash: string, findings: Findings, override: Override | undefined): Decision => {
  const errors = count(findings, true)
  const warnings = count(findings, false)
  const common = {contentHash, findings, errors, warnings}
  if (errors === 0) {
    const reason = warnings === 0 ? 'Nothing stands in the way' : `${plural(warnings, 'warning')}, no error`
    return {...common, decision: 'publish', reason}
  }
  const covered = override && errorIds(findings).every((id) => override.findings.includes(id))
  if (!covered)
    return {...common, decision: 'hold', reason: `${plural(errors, 'error')} to mend or to override`}
  const {name, reason, at} = override
  return {
    ...common,
    decision: 'publish',
    reason: `${name} overrides ${plural(errors, 'error')}: ${reason}`,
    override: {name, reason, at},
  }
}
