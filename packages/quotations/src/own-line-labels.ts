import {linesOf} from '@copydesk/core'
import {cueVerbs} from './english.ts'
import type {SpeakerLabel} from './speaker-labels.ts'

const NAME = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}\p{Lu}[\p{L}'’-]{1,20}(?: ?\([^()\n]{1,40}\)){0,2}$/u
const LONGEST = 60

/** Lines that are nothing but a name, as a copied Hansard has them above what each member says. */
export interface OwnLineLabels {
  /** Names that come again. */
  readonly labels: readonly SpeakerLabel[]
  /** Where a line that comes once may name another. */
  readonly doubtful: readonly number[]
}

const nameOf = (line: string): string => line.replace(/ ?\(.*$/, '')

/** Finds speakers who stand on lines of their own; only where one of them comes again. */
export const ownLineLabels = (text: string): OwnLineLabels => {
  const lines = linesOf(text)
  const found: SpeakerLabel[] = []
  const times = new Map<string, number>()
  for (const [at, {start, end}] of lines.entries()) {
    if (end - start < 5 || end - start > LONGEST || at === lines.length - 1) continue
    const line = text.slice(start, end).trim()
    if (!NAME.test(line) || line.split(' ').some((word) => cueVerbs.has(word.toLowerCase()))) continue
    const speaker = nameOf(line)
    times.set(speaker, (times.get(speaker) ?? 0) + 1)
    found.push({start, end, speaker})
  }
  const comesAgain = ({speaker}: SpeakerLabel): boolean => (times.get(speaker) ?? 0) > 1
  const labels = found.filter(comesAgain)
  if (labels.length === 0) return {labels, doubtful: []}
  return {labels, doubtful: found.flatMap((label) => (comesAgain(label) ? [] : label.start))}
}
