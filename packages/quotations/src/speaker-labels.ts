import {linesOf, type Span} from '@copydesk/core'

/** A label at the head of a line that says who speaks from there on. */
export interface SpeakerLabel extends Span {
  readonly speaker: string
}

const LABEL =
  /^(?:>{2,3}\s*)?(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*[-–]?\s*)?((?:[QA]\.?|\p{Lu}[\p{L}.'’-]{0,30}(?:[ \t]+(?:\p{Lu}[\p{L}.'’-]{0,30}|of|the|for|and|de|van|von|al|\d{1,2})){0,9}))(?:\s*\([^)\n]{1,40}\)){0,3}\s*(?::|\.(?=\s{2}))\s*/u
// “DONALD TRUMP, PRESIDENT-ELECT:”, “SEN. ANN LEE (D-TX), COMMITTEE CHAIR (voice-over):”.
const DESCRIBED =
  /^(\p{Lu}[\p{Lu}.'’-]{0,30}(?:[ \t]+\p{Lu}[\p{Lu}.'’-]{0,30}){0,5})[ \t]*(?:\([^)\n]{1,40}\))?(?:,[^:\n\p{Ll}]{2,90})?(?:[ \t]*\([^)\n]{1,40}\))?[ \t]*:\s*/u
// “The Secretary of State for Transport (Ann Lee):”
const HOLDER = /^(?:The|Madam|Mr) [^(]{4,90}\((\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4})\):/u
// “@SenAnnLee:”, as a post is copied
const HANDLE = /^@([\p{L}\d_]{2,30})(?:\s*\([^)\n]{1,40}\))?\s*:\s*/u
const STAMP = /^\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s*-->\s*[\d:.,]{5,12})?\)?\]?\s*/
const HEAD = 180

const isCapitals = (name: string): boolean => name === name.toUpperCase() && (name.length > 1 || name === 'Q')

const labelOf = (text: string, {start, end}: Span): SpeakerLabel | undefined => {
  const head = text.slice(start, Math.min(end, start + HEAD))
  const voice = head[0] === '<' ? VOICE.exec(head) : null
  if (voice) return {start, end: start + voice[0].length, speaker: voice[1] ?? ''}
  const colon = head.indexOf(':')
  if (colon < 0 && !/^[QA]\.\s/.test(head)) return undefined
  const handle = head[0] === '@' ? HANDLE.exec(head) : null
  if (handle) return {start, end: start + handle[0].length, speaker: spelledOut(handle[1] ?? '')}
  const match = LABEL.exec(head) ?? DESCRIBED.exec(head) ?? /^([QA])\.\s+/.exec(head)
  if (!match) return undefined
  const holder = HOLDER.exec(match[0])?.[1]
  return {start, end: start + match[0].length, speaker: holder ?? (match[1] ?? '').trim()}
}

// “<v Ann Lee>” of subtitles
const VOICE = /^<v(?:\.[^ <>\n]{1,20})? ([^<>\n]{2,40})>\s*/u

// SenAnnLee → Sen Ann Lee
const spelledOut = (handle: string): string => handle.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ').trim()

const smallWordsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/(?<![\p{L}'’])\p{Ll}{2,30}/gu), ([word]) => word))

// “First: …, Number Two: …” are no speakers, for “first” and “number” are words of the speech; “Starmer: …” is one
// where it comes again.
const byChance = (
  text: string,
  found: readonly SpeakerLabel[],
): {readonly labels: readonly SpeakerLabel[]; readonly doubtful: readonly number[]} => {
  const times = new Map<string, number>()
  for (const {speaker} of found) times.set(speaker, (times.get(speaker) ?? 0) + 1)
  let small: ReadonlySet<string> | undefined
  const labels: SpeakerLabel[] = []
  const doubtful: number[] = []
  for (const label of found) {
    const {speaker, start} = label
    const count = times.get(speaker) ?? 0
    if (count > 2 || isCapitals(speaker) || text[start] === '@') labels.push(label)
    else if (found.length > 1) {
      small ??= smallWordsOf(text)
      if (small.has(speaker.split(/\s/)[0]?.toLowerCase() ?? '')) continue
      if (count < 2 && !speaker.includes(' ')) doubtful.push(start)
      else labels.push(label)
    }
  }
  return {labels, doubtful}
}

/** Finds speaker labels: “STARMER:”, “Keir Starmer (00:12):”, “Q.”. One line that happens to open so is no label unless it is in capitals. */
export const speakerLabels = (
  text: string,
): {
  readonly labels: readonly SpeakerLabel[]
  readonly stamps: readonly Span[]
  /** Where a lone “Starmer: …” may begin another's words. */
  readonly doubtful: readonly number[]
} => {
  const labels: SpeakerLabel[] = []
  const stamps: Span[] = []
  for (const line of linesOf(text)) {
    if (line.end === line.start) continue
    const label = labelOf(text, line)
    const stamp = label ? undefined : STAMP.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))
    if (label) labels.push(label)
    else if (stamp) stamps.push({start: line.start, end: line.start + stamp[0].length})
  }
  return {...byChance(text, labels), stamps}
}
