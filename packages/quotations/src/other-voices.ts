import type {Document} from '@copydesk/core'
import type {Audited} from './audit.ts'
import {OWN} from './court.ts'
import {relays} from './english.ts'
import {personsIn} from './persons-in.ts'
import {type Heard, soleSpeaker} from './sole-speaker.ts'
import type {SourceIndex} from './source-index.ts'
import {surname} from './surname.ts'
import type {Judgement} from './verdict.ts'

const FOUND = new Set(['verbatim', 'edited', 'altered', 'cut'])

const heardIn = (
  index: SourceIndex,
  numbers: ReadonlyMap<string, number>,
  audited: Audited,
): Heard | undefined => {
  const {judged, quotation} = audited
  const place = judged?.source
  const name = surname(quotation.speaker)
  if (!place || name === '' || !FOUND.has(judged.verdict) || index.speakers.has(name)) return undefined
  const at = numbers.get(place.path) ?? -1
  const known = place.speaker !== undefined || index.isOneVoice(at)
  return known && !index.isReport(at)
    ? {audited, place, name, source: index.sources[at]?.text ?? ''}
    : undefined
}

// “…,” Lee said, quoting Kim; or the speech quotes Kim itself.
const isRelayed = ({text}: Document, {audited: {quotation}, place, source}: Heard): boolean => {
  const around = text.slice(quotation.around.start, quotation.around.end).toLowerCase()
  if (relays.some((word) => around.includes(word))) return true
  const line = source.slice(source.lastIndexOf('\n', place.start) + 1, place.start)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || line.split('"').length % 2 === 0
}

const isFaithful = ({verdict}: Judgement): boolean => verdict === 'verbatim' || verdict === 'edited'

const misattributed = ({quotation, judged}: Audited, note: string): Audited => {
  if (!judged) return {quotation}
  const parts = judged.parts.map((part) => {
    const isLong = part.source !== undefined && part.source.text.split(/\s+/).length >= OWN
    return isFaithful(part) && isLong ? {...part, verdict: 'misattributed' as const, note, offers: []} : part
  })
  const worse = parts.find(({verdict}) => verdict === 'misattributed')
  return {
    quotation,
    judged:
      worse && isFaithful(judged) ? {...judged, verdict: 'misattributed', note, parts} : {...judged, parts},
  }
}

const nameOf = (heard: readonly Heard[], path: string, name: string): string =>
  heard.find((one) => one.name === name && one.place.path === path)?.audited.quotation.speaker ?? name

/**
 * Says of words that the draft gives to a person whom the sources do not hear: their source is one voice, which the
 * draft itself names otherwise, or labels another speaker, whom the draft names, too.
 */
export const withOtherVoices = (
  document: Document,
  index: SourceIndex,
  all: readonly Audited[],
): readonly Audited[] => {
  const numbers = new Map(index.sources.map(({path}, at) => [path, at]))
  const heard = all.flatMap((audited) => heardIn(index, numbers, audited) ?? [])
  if (heard.length === 0) return all
  const persons = personsIn(document)
  const paths = new Set(heard.map(({place}) => place.path))
  const soles = new Map([...paths].map((path) => [path, soleSpeaker(path, heard)]))
  const notes = new Map<Audited, string>()
  for (const one of heard) {
    const {audited, place, name} = one
    const other = surname(place.speaker) || soles.get(place.path)
    const isKnown = place.speaker === undefined || persons.has(other ?? '')
    if (!other || other === name || !isKnown || !persons.has(name) || isRelayed(document, one)) continue
    const said = audited.quotation.speaker
    const note = place.speaker
      ? `The source gives these words to ${place.speaker}, not to ${said}`
      : `The draft gives the other words of this source to ${nameOf(heard, place.path, other)}, these to ${said}`
    notes.set(audited, note)
  }
  return all.map((audited) => {
    const note = notes.get(audited)
    return note === undefined ? audited : misattributed(audited, note)
  })
}
