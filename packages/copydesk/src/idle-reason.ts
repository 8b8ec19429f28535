import type {IdleComment} from '@copydesk/core'
import {catalogue} from './catalogue.generated.ts'
import {nearest} from './nearest.ts'
import {styleRuleOf} from './styles.ts'

const ids = catalogue.map(({id}) => id)

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

/** The rule that was meant by the name of none; those that ran may be a house's own. */
const meantBy = (name: string, ran: readonly string[]): string | undefined => {
  const known = new Set([...ids, ...ran])
  return known.has(name) || styleRuleOf(name) ? undefined : nearest(name, known)
}

/** Says in an editor's words why a comment for Copydesk does nothing; `ran` are the ids of the rules that read the draft. */
export const idleReason = ({why, rules}: IdleComment, ran: readonly string[]): string => {
  if (why === 'unknown-command') {
    return 'This comment is not understood: write copydesk-disable, -enable, -disable-line or -disable-next-line'
  }
  if (why === 'nothing-to-enable') return 'Nothing is disabled here, so there is nothing to enable'
  const [first] = rules
  if (first === undefined) return 'There is nothing here to disable'
  const near = meantBy(first, ran)
  if (near) return `There is no rule “${first}”: did you mean “${near}”?`
  return `There is nothing here for ${quoted(rules)} to find, so the comment can go`
}
