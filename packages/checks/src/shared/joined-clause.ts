import {Kind} from '@copydesk/core'
import {hasSubject, type Scene} from './scene.ts'
import {isSureAt, joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const SHUTTING: ReadonlySet<number> = new Set([
  Kind.relative,
  Kind.subordinator,
  Kind.gerund,
  Kind.to,
  Kind.coordinator,
])

/** Whether a word is a verb that has a subject, beyond doubt. */
const isFiniteAt = (view: SentenceView, at: number): boolean => {
  const kind = kindAt(view, at)
  return hasSubject(kind) && (kind === Kind.past || kind === Kind.modal || isSureAt(view, at))
}

/** The finite verb right before a place that has its own subject; undefined where something else may come between. */
const ownVerb = ({view, words}: Scene, last: number): number | undefined => {
  for (let at = last; at >= view.first; at--) {
    const join = joinAt(view, at + 1)
    if (at < last && join !== 'space') return
    const kind = kindAt(view, at)
    if (SHUTTING.has(kind)) return
    if (!isFiniteAt(view, at)) continue
    const lower = lowerAt(view, at)
    return kindAt(view, at - 1) === Kind.to || words.saying.has(lower) || words.causing.has(lower)
      ? undefined
      : at
  }
  return
}

/** Whether what stands before “and” has its own finite verb, so that the phrase behind it begins a clause: “he left the port and the aides were”; not “when he left the port and”. */
export const joinsClause = (scene: Scene, conjunction: number): boolean => {
  const {view} = scene
  const verb = ownVerb(scene, conjunction - 1)
  if (verb === undefined) return false
  for (let at = verb - 1; at >= view.first && joinAt(view, at + 1) === 'space'; at--)
    if (kindAt(view, at) === Kind.relative || kindAt(view, at) === Kind.subordinator) return false
  return true
}
