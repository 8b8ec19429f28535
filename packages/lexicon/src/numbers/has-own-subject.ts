import {isKindIn, Kind, kindBits} from '@copydesk/core'
import type {ClauseReader} from './clause-reader.ts'
import {type NumberVerb, OPEN} from './number-verbs.ts'

const REACH = 5
const BARE = /^(?:have|do|has|does)/
const HELPING =
  /^(?:did|do|does|let|lets|make|makes|made|help|helped|see|saw|can|\p{L}+'ll|\p{L}+'d|\p{L}+n't)$/u
const ASKING = kindBits(Kind.modal, Kind.to)
const FINITE = kindBits(Kind.past, Kind.verbS, Kind.edge)

/** Whether a verb that tells number has a subject, not “will have”, “to do”, “did they have”. */
export const hasOwnSubject = ({kindAt, lowerAt}: ClauseReader, verb: number, told: NumberVerb): boolean => {
  if (told.verb === OPEN ? told.isOne : !BARE.test(lowerAt(verb))) return true
  for (let at = verb - 1; at >= verb - REACH; at--) {
    if (isKindIn(kindAt(at), ASKING) || HELPING.test(lowerAt(at))) return false
    if (isKindIn(kindAt(at), FINITE)) return true
  }
  return true
}
