import type {Decision} from './decide.ts'

/** What holds when the service does not answer, or refuses to read the story. */
export type WhenDown = 'hold' | 'publish-with-warning'

/** A decision made without the service; `reason` says so. */
export interface UnreadDecision extends Decision {
  readonly unread: true
}

/** Decides by policy about a story that nobody read: it is never let through silently. */
export const down = (policy: WhenDown, why: string): UnreadDecision => ({
  decision: policy === 'hold' ? 'hold' : 'publish',
  reason: `Copydesk did not read the story (${why}): it is ${policy === 'hold' ? 'held until it does' : 'published unread'}`,
  contentHash: '',
  findings: {},
  errors: 0,
  warnings: 0,
  unread: true,
})
