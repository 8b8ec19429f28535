import {placeOf} from './place-of.ts'
import type {SourceIndex} from './source-index.ts'
import type {Judgement, Place, Verdict} from './verdict.ts'

// What weighs most is said of the whole.
const GRAVITY: readonly Verdict[] = [
  'too-short',
  'verbatim',
  'edited',
  'ambiguous',
  'not-found',
  'misattributed',
  'cut',
  'altered',
]

/** Gives the judgement that weighs most. */
export const gravest = (judgements: readonly Judgement[]): Judgement =>
  judgements.reduce((worst, one) =>
    GRAVITY.indexOf(one.verdict) > GRAVITY.indexOf(worst.verdict) ? one : worst,
  )

const FAR = 1500

// Pieces that follow one another in one source come from one place of it.
const placeOfAll = (index: SourceIndex, judgements: readonly Judgement[]): Place | undefined => {
  const places = judgements.flatMap(({source}) => source ?? [])
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last || first === last || places.length < judgements.length) return undefined
  if (places.some(({path}) => path !== first.path) || last.end < first.start || last.end - first.start > FAR)
    return undefined
  return placeOf(
    index,
    index.sources.findIndex(({path}) => path === first.path),
    {start: first.start, end: last.end},
    first.speaker,
  )
}

/** Joins what is said of the pieces into what is said of the whole. */
export const joined = (index: SourceIndex, judgements: readonly Judgement[]): Judgement => {
  const worst = gravest(judgements)
  const source = placeOfAll(index, judgements) ?? worst.source ?? judgements.find((one) => one.source)?.source
  const differences = judgements.flatMap((one) => one.differences)
  const score = judgements.reduce((sum, one) => sum + one.score, 0) / judgements.length
  return {...worst, ...(source ? {source} : {}), differences, score}
}
