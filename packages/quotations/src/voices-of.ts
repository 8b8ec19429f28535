import type {Span} from '@copydesk/core'
import type {Passage, Voices} from './passage.ts'
import {speakerLabels} from './speaker-labels.ts'
import {stageDirections} from './stage-directions.ts'
import {toldQuotations} from './told-quotations.ts'
import {toldSpeaker} from './told-speaker.ts'

const merged = (spans: readonly Span[]): readonly Span[] => {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= (out.at(-1)?.end ?? 0)) out.push(span)
  }
  return out
}

const labelled = (
  text: string,
  labels: readonly (Span & {readonly speaker: string})[],
): readonly Passage[] => {
  const passages: Passage[] = []
  const first = labels[0]?.start ?? text.length
  if (first > 0) passages.push({start: 0, end: first, kind: 'spoken'})
  for (const [index, {start, speaker}] of labels.entries()) {
    passages.push({start, end: labels[index + 1]?.start ?? text.length, kind: 'spoken', speaker})
  }
  return passages
}

const told = (text: string, quoted: readonly Span[]): readonly Passage[] => {
  const passages: Passage[] = []
  let at = 0
  for (const {start, end} of quoted) {
    if (start < at) continue
    if (start > at) passages.push({start: at, end: start, kind: 'prose'})
    const speaker = toldSpeaker(text, {start, end})
    passages.push({start, end, kind: 'spoken', ...(speaker ? {speaker} : {})})
    at = end
  }
  if (at < text.length) passages.push({start: at, end: text.length, kind: 'prose'})
  return passages
}

/** Takes a source apart: a transcript by its speakers, a report into quotations and prose; a speech is one passage. */
export const voicesOf = (text: string): Voices => {
  const {labels, stamps} = speakerLabels(text)
  const unspoken = merged([...labels, ...stamps, ...stageDirections(text)])
  if (labels.length > 1) return {passages: labelled(text, labels), unspoken}
  const quoted = toldQuotations(text)
  if (quoted) return {passages: told(text, quoted), unspoken: merged([...stamps, ...stageDirections(text)])}
  return {passages: labelled(text, labels), unspoken}
}
