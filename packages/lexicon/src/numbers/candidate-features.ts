import {Kind, type LanguageModel, type Lexicon, Tags, type WordPlace} from '@copydesk/core'
import {featureHash} from '../feature-hash.ts'
import {type CandidateLook, candidateLook} from './candidate-look.ts'
import type {ClauseReader} from './clause-reader.ts'
import type {SubjectCandidate} from './subject-candidate.ts'

/** Features are hashed into so many bits. */
export const BITS = 13
/** So many features tell whether a phrase is the subject. */
export const PLACING = 14
/** So many tell how many it is. */
export const COUNTING = 13

const mix = featureHash(BITS)

const TELLING = Tags.noun | Tags.plural | Tags.adjective | Tags.verbS
const BEHIND = 20
const FAR = 9
const PLAIN_MARKS = 63
/** Comes behind the numbers of the features that tell whether a phrase is the subject. */
const COUNTED = 40

/** The verb whose subject is looked for. */
export interface AskedVerb {
  readonly index: number
  /** Which verb it is, and whether “not” is part of it. */
  readonly verb: number
  readonly isNot: number
  /** What stands before it and behind it. */
  readonly before: number
  readonly behind: number
}

type Add = (a: number, b?: number, c?: number) => void

/** Gives what writes features of the n-th candidate. */
const writer = (out: Int32Array, n: number, count: number, first: number): Add => {
  let at = 0
  return (a, b = 0, c = 0) => {
    out[n * count + at] = mix(first + at, a, b, c)
    at++
  }
}

const writePlacing = (
  place: Add,
  candidate: SubjectCandidate,
  {look, kind, closed, isDetermined, outer}: CandidateLook,
  asked: AskedVerb,
  n: number,
): void => {
  const {before, before2, after, path, among} = candidate
  const side = candidate.isBehind ? BEHIND : 0
  const steps = Math.min(candidate.steps, FAR)
  place(side + n, side + steps)
  place(path, side)
  place(path, before, side)
  place(before, after, side)
  place(before, among, side)
  place(before, before2, side)
  place(before, closed, n)
  place(among, steps, side + kind)
  place(after, among, side + kind)
  place(before, outer, side)
  place(look.common, after, side)
  place(closed, isDetermined, after)
  place(asked.before, side + n, kind)
  place(asked.behind, side + n, asked.verb * 2 + asked.isNot)
}

const writeCounting = (
  count: Add,
  {before, before2, after, isBehind}: SubjectCandidate,
  {look, kind, own, opening, prior, tags, outer, isAlone, kind1, kind2}: CandidateLook,
  verb: number,
): void => {
  const {hash, ending, names, s, shape} = look
  count(own, verb)
  count(own, opening)
  count(own, before, before2 & PLAIN_MARKS)
  count(hash)
  count(ending, kind)
  count(prior, kind)
  count(prior, kind === Kind.name ? names : -2)
  count(names, s, isAlone)
  count(own, after, isBehind ? BEHIND : 0)
  count(tags & TELLING, kind, shape)
  count(own, before, outer)
  count(kind1, own, kind2)
  count(hash, opening)
}

/** Gives what writes down whether a phrase, the n-th, is the subject of a verb, and how many it is. */
export const candidateFeatures = (
  lexicon: Lexicon,
  model: LanguageModel,
): ((
  place: WordPlace,
  reader: ClauseReader,
  asked: AskedVerb,
  candidate: SubjectCandidate,
  n: number,
  placing: Int32Array,
  counting: Int32Array,
) => void) => {
  const lookAt = candidateLook(lexicon, model)
  return (place, reader, asked, candidate, n, placing, counting) => {
    const look = lookAt(place, reader, candidate, asked.verb)
    writePlacing(writer(placing, n, PLACING, 0), candidate, look, asked, n)
    writeCounting(writer(counting, n, COUNTING, COUNTED), candidate, look, asked.verb)
  }
}
