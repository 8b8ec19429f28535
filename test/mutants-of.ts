import type {Example} from '@copydesk/core'

/** What must fail where an example holds: its wrong form called fine, its right form changed, its fine text called wrong. */
export const mutantsOf = (example: Example): readonly Example[] => {
  if ('fine' in example) {
    const {fine, ...said} = example
    return [{...said, bad: fine}]
  }
  const {good, bad, ...said} = example
  const changed = [good ?? []].flat().map((text) => ({...example, good: `${text} So it was.`}))
  return [{...said, fine: bad}, ...changed]
}
