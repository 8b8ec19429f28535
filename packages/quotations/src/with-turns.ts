import type {Document, Span} from '@copydesk/core'
import type {Audited} from './audit.ts'
import {OWN} from './court.ts'
import type {Difference} from './difference.ts'
import {findExact} from './find-exact.ts'
import {type Frame, frameBefore} from './frame-before.ts'
import {hashesOf} from './look-up.ts'
import {isPlainlySaid} from './plainly-said.ts'
import type {Quotation} from './quotation.ts'
import type {SourceIndex} from './source-index.ts'
import type {Judgement, Place} from './verdict.ts'

type Part = Span & Judgement

const frameAt = (index: SourceIndex, source: number, span: Span): Frame | undefined => {
  const passage = index.passageIn(source, span.start)
  if (passage.kind !== 'spoken') return undefined
  return frameBefore(index.sources[source]?.text ?? '', passage.start, span)
}

// Said elsewhere without a turn, in the draft’s words or the source’s, a clause is what somebody stands by.
const isAlwaysTurned = (index: SourceIndex, hashes: Int32Array): boolean => {
  const {start, end} = index.words
  return findExact(index, hashes).every((word) => {
    const span = {start: start[word] ?? 0, end: end[word + hashes.length - 1] ?? 0}
    return frameAt(index, index.sourceAt(word), span) !== undefined
  })
}

const differenceOf = (part: Span, frame: Frame, said: string): Difference => ({
  kind: 'turn',
  permitted: true,
  draft: '',
  source: said,
  message: `the source has “${said}” before these words`,
  draftSpan: {start: part.start, end: part.end},
  sourceSpan: {start: frame.start, end: frame.end},
})

// “…,” they said: the draft may mean the others itself.
const isOwnSpeaker = ({cue, speaker}: Quotation): boolean => cue !== undefined && speaker !== 'they'

const turnOf = (
  document: Document,
  index: SourceIndex,
  {quotation}: Audited,
  part: Part,
  places: readonly Place[],
): Difference | undefined => {
  const place = part.source
  if ((part.verdict !== 'verbatim' && part.verdict !== 'edited') || !place) return undefined
  const hashes = hashesOf(document.text, part)
  if (hashes.length < OWN) return undefined
  const source = index.sources.findIndex(({path}) => path === place.path)
  const frame = frameAt(index, source, place)
  if (!frame || !isPlainlySaid(document, quotation, part)) return undefined
  if (frame.kind === 'hearsay' && !isOwnSpeaker(quotation)) return undefined
  // “I do not think,” she said, “that …”: the draft has these words, too.
  const isQuoted = places.some(
    ({path, start, end}) => path === place.path && start < frame.end && end > frame.start,
  )
  const text = index.sources[source]?.text ?? ''
  if (isQuoted || ![hashes, hashesOf(text, place)].every((words) => isAlwaysTurned(index, words)))
    return undefined
  return differenceOf(part, frame, text.slice(frame.start, frame.end).replaceAll(/\s+/g, ' ').trim())
}

/**
 * Names what the source says right before a faithful clause that turns it round, where the draft gives the clause as
 * plainly said: “we should raise taxes” of “I do not think that we should raise taxes”.
 */
export const withTurns = (
  document: Document,
  index: SourceIndex,
  all: readonly Audited[],
): readonly Audited[] => {
  const places = all.flatMap(({judged}) => judged?.parts.flatMap(({source}) => source ?? []) ?? [])
  return all.map((audited) => {
    const {judged, quotation} = audited
    if (!judged) return audited
    const parts = judged.parts.map((part) => {
      const turn = turnOf(document, index, audited, part, places)
      return turn ? {...part, differences: [turn, ...part.differences]} : part
    })
    const turned = parts.flatMap(({differences}) => differences.filter(({kind}) => kind === 'turn'))
    const [first] = turned
    if (!first) return audited
    const note = judged.note ?? `The source has “${first.source}” before these words`
    return {quotation, judged: {...judged, differences: [...turned, ...judged.differences], note, parts}}
  })
}
