import type {IdleComment} from '@copydesk/core'
import {catalogue} from './catalogue.generated.ts'
import {nearest} from './nearest.ts'

const ids = new Set(catalogue.map(({id}) => id))

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

/** Says in an editor's words why a comment for Copydesk does nothing. */
export const idleReason = ({why, rules}: IdleComment): string => {
  if (why === 'unknown-command') {
    return 'This comment is not understood: write copydesk-disable, -enable, -disable-line or -disable-next-line'
  }
  if (why === 'nothing-to-enable') return 'Nothing is disabled here, so there is nothing to enable'
  const [first] = rules
  if (first === undefined) return 'There is nothing here to disable'
  const near = ids.has(first) ? undefined : nearest(first, ids)
  if (near) return `There is no rule “${first}”: did you mean “${near}”?`
  return `There is nothing here for ${quoted(rules)} to find, so the comment can go`
}
