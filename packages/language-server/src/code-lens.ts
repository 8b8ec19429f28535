import type {CodeLens} from 'vscode-languageserver'
import type {Verdicts} from './verdicts.ts'

const VERIFIED: ReadonlySet<string> = new Set(['verbatim', 'edited'])

/** How many quotations there are, and how many stand in the sources. */
export interface QuotationCounts {
  readonly quotations: number
  readonly verified: number
  /** Verdict to number, for those that are neither verified nor too short. */
  readonly doubtful: ReadonlyMap<string, number>
}

/** Counts verdicts; quotations too short to be compared are left out. */
export const countVerdicts = (verdicts: Verdicts): QuotationCounts => {
  const doubtful = new Map<string, number>()
  let verified = 0
  let quotations = 0
  for (const {judged} of verdicts) {
    const verdict = judged?.verdict
    if (verdict === undefined || verdict === 'too-short') continue
    quotations++
    if (VERIFIED.has(verdict)) verified++
    else doubtful.set(verdict, (doubtful.get(verdict) ?? 0) + 1)
  }
  return {quotations, verified, doubtful}
}

/** The line above the draft that counts its quotations; nothing without sources. */
export const codeLenses = (verdicts: Verdicts, uri: string, command: string): CodeLens[] => {
  const {quotations, verified, doubtful} = countVerdicts(verdicts)
  if (quotations === 0) return []
  const rest = [...doubtful].map(([verdict, count]) => `${count} ${verdict}`).join(', ')
  const title = `${verified} of ${quotations} quotations verified${rest ? ` · ${rest}` : ''}`
  const start = {line: 0, character: 0}
  return [{range: {start, end: start}, command: {title, command, arguments: [uri]}}]
}
