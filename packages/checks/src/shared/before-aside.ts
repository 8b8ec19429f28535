import {Kind} from '@copydesk/core'
import type {Scene} from './scene.ts'
import {joinAt, kindAt} from './sentence-view.ts'

const ASIDES: ReadonlySet<number> = new Set([
  Kind.relative,
  Kind.participle,
  Kind.gerund,
  Kind.determiner,
  Kind.name,
  Kind.pronoun,
  Kind.preposition,
])

/** Gives the last word before what stands between commas up to `last`: “The ministers, who met in Rome,”. */
export const beforeAside = ({view}: Scene, last: number): number | undefined => {
  for (let at = last; at > view.first; at--) {
    const join = joinAt(view, at)
    if (join === 'space') continue
    if (join !== 'comma') return
    const kind = kindAt(view, at)
    return ASIDES.has(kind) || (kind === Kind.adverb && last - at < 2) ? at - 1 : undefined
  }
  return
}
