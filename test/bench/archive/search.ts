import {openArchive, passagesOf} from '@copydesk/archive'
import {loadLexicon} from '@copydesk/lexicon'
import type {QuotingDraft} from './make-drafts.ts'

const {zipf} = loadLexicon()
const LIMIT = 12

interface Searched extends QuotingDraft {
  readonly found: boolean
  readonly ms: number
}

const lineOf = (name: string, drafts: readonly Searched[]): string => {
  const times = drafts.map(({ms}) => ms).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0)
  const found = drafts.filter((draft) => draft.found).length
  return `${name.padEnd(8)}  ${found} of ${drafts.length} sources found; ms a draft: median ${at(0.5)}, 95% ${at(0.95)}, most ${at(1)}`
}

/** Looks for the sources of drafts and says how many were found and how long a draft took. */
export const search = async (place: string, drafts: readonly QuotingDraft[]): Promise<string> => {
  const archive = await openArchive(place, {make: false})
  const searched: Searched[] = []
  for (const draft of drafts) {
    const started = performance.now()
    const sources = await archive.find(passagesOf(draft.quotations, zipf), LIMIT)
    const ms = performance.now() - started
    searched.push({...draft, ms, found: sources.some(({path}) => path === draft.path)})
  }
  await archive.close()
  return [
    lineOf(
      'faithful',
      searched.filter(({bent}) => !bent),
    ),
    lineOf(
      'bent',
      searched.filter(({bent}) => bent),
    ),
  ].join('\n')
}
