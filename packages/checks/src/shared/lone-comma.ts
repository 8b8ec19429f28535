import {type Finding, Kind, Tags} from '@copydesk/core'
import {isFiniteVerb, isHelping, mayBeFinite} from './finite-verb.ts'
import {isNoun} from './noun-phrase.ts'
import {runsOn} from './runs-on.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const LEAST = 2
const MOST = 25

const OPENS: ReadonlySet<number> = new Set([
  Kind.determiner,
  Kind.name,
  Kind.names,
  Kind.noun,
  Kind.plural,
  Kind.possessive,
  Kind.adjective,
  Kind.number,
])
const NO_PART: ReadonlySet<number> = new Set([
  Kind.subordinator,
  Kind.pronoun,
  Kind.to,
  Kind.gerund,
  Kind.verb,
  Kind.there,
])

/** Whether what stands before a comma is a subject and no more: without a verb but for that of one clause with “who” or “which”. */
const isSubject = (view: SentenceView, comma: number, times: ReadonlySet<string>): boolean => {
  const {first} = view
  if (comma - first < LEAST || comma - first > MOST || !OPENS.has(kindAt(view, first))) return false
  let [clauses, verbs] = [0, 0]
  for (let at = first; at < comma; at++) {
    const kind = kindAt(view, at)
    if (NO_PART.has(kind)) return false
    if (kind === Kind.relative) clauses++
    else if (isFiniteVerb(view, at) || mayBeFinite(view, at)) verbs++
    if (verbs > clauses) return false
  }
  return clauses <= 1 && verbs === clauses && isNoun(view, comma - 1) && !times.has(lowerAt(view, comma - 1))
}

/** “The capital Paris, was quiet”: a comma, with no other, between a subject and its verb. */
export const loneComma = (view: SentenceView, times: ReadonlySet<string>): Finding | undefined => {
  const {words, first, last} = view
  let comma = first + 1
  while (comma <= last && joinAt(view, comma) === 'space') comma++
  const verb = words[comma]
  if (!verb || comma >= last || joinAt(view, comma) !== 'comma' || !mayBeFinite(view, comma)) return
  const mayBeOther = (verb.form.tags & (Tags.noun | Tags.plural)) !== 0
  if (!isHelping(view, comma) && (mayBeOther || !runsOn(view, comma + 1))) return
  if (!isSubject(view, comma, times)) return
  return {
    span: {start: verb.start - verb.gap.length, end: verb.start},
    message: `A lone comma parts “${verb.text}” from its subject: a second one is missing, or this one is too many`,
    fix: ' ',
    offered: true,
  }
}
