import {disjoint, type Span} from '@copydesk/core'
import {goesOn} from './goes-on.ts'
import {headingSpeaker} from './heading-speaker.ts'
import {ownLineLabels} from './own-line-labels.ts'
import {pageMarks} from './page-marks.ts'
import type {Passage, Voices} from './passage.ts'
import {speakerLabels} from './speaker-labels.ts'
import {stageDirections} from './stage-directions.ts'
import {toldQuotations} from './told-quotations.ts'
import {toldSpeaker} from './told-speaker.ts'

const labelled = (
  text: string,
  labels: readonly (Span & {readonly speaker: string})[],
  doubtful: readonly number[],
): readonly Passage[] => {
  const turns: readonly {readonly start: number; readonly speaker?: string}[] = [
    {start: 0},
    ...labels,
    ...(labels.length > 0 ? doubtful.map((start) => ({start})) : []),
  ].sort((a, b) => a.start - b.start)
  return turns
    .map((turn, at): Passage => {
      const {start, speaker} = turn
      const end = turns[at + 1]?.start ?? text.length
      return {start, end, kind: 'spoken', ...(speaker === undefined ? {} : {speaker})}
    })
    .filter(({start, end}) => end > start)
}

const told = (text: string, quoted: readonly Span[]): readonly Passage[] => {
  const passages: Passage[] = []
  let at = 0
  let last: Passage | undefined
  for (const span of quoted) {
    if (span.start < at) continue
    if (span.start > at) passages.push({start: at, end: span.start, kind: 'prose'})
    const speaker = toldSpeaker(text, span) ?? (last && goesOn(text, last, span) ? last.speaker : undefined)
    last = {...span, kind: 'spoken', ...(speaker ? {speaker} : {})}
    passages.push(last)
    at = span.end
  }
  if (at < text.length) passages.push({start: at, end: text.length, kind: 'prose'})
  return passages
}

/** Takes a source apart: a transcript by its speakers, a report into quotations and prose; a speech is one passage. */
export const voicesOf = (text: string): Voices => {
  const {labels, stamps, doubtful} = speakerLabels(text)
  const added = [...stamps, ...stageDirections(text), ...pageMarks(text)]
  const unspoken = disjoint([...labels, ...added])
  if (labels.length > 1) return {passages: labelled(text, labels, doubtful), unspoken}
  const quoted = toldQuotations(text)
  if (quoted) return {passages: told(text, quoted), unspoken: disjoint(added)}
  const names = labels.length === 0 ? ownLineLabels(text) : undefined
  if (names && names.labels.length > 0)
    return {
      passages: labelled(text, names.labels, names.doubtful),
      unspoken: disjoint([...names.labels, ...added]),
    }
  const speaker = labels.length === 0 ? headingSpeaker(text) : undefined
  if (speaker) return {passages: [{start: 0, end: text.length, kind: 'spoken', speaker}], unspoken}
  return {passages: labelled(text, labels, doubtful), unspoken}
}
