import {buildDocument, readText} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {audit, type Difference, type Judged} from '@copydesk/quotations'
import type {Case} from './make-cases.ts'

/** What the audit makes of a case. */
export interface Ruling {
  readonly one: Case
  readonly verdict: string
  readonly accused: boolean
  /** Whether a difference that is not permitted holds a word that was changed. */
  readonly named: boolean
  readonly said: string
}

const ACCUSING: ReadonlySet<string> = new Set(['altered', 'cut', 'misattributed'])

// What a faithful clause was cut from: “I do not think that”.
const isTurn = ({kind}: Difference): boolean => kind === 'turn'

const namesIt = (judged: Judged | undefined, named: readonly string[]): boolean => {
  const said = (judged?.differences ?? []).filter((one) => !one.permitted || isTurn(one))
  const words = new Set(
    said.flatMap(({draft, source}) => `${draft} ${source}`.toLowerCase().split(/[^\p{L}\p{N}$%.,’']+/u)),
  )
  const all = said.map(({draft, source}) => `${draft} ${source}`.toLowerCase()).join(' ')
  return named.some((word) => words.has(word.toLowerCase()) || all.includes(word.toLowerCase()))
}

/** Audits one case. */
export const judgeCase = (one: Case): Ruling => {
  const context = {lexicon: loadLexicon(), vocabulary: new Set<string>(), sources: one.speech.sources}
  const audited = audit(buildDocument(readText(one.draft), context))
  const found = audited.find(({quotation}) => quotation.start <= one.at + 2 && quotation.end > one.at)
  const verdict = found?.judged?.verdict ?? 'no quotation'
  return {
    one,
    verdict,
    accused: ACCUSING.has(verdict) || (found?.judged?.differences.some(isTurn) ?? false),
    named: verdict === 'misattributed' || namesIt(found?.judged, one.named ?? []),
    said: (found?.judged?.differences ?? [])
      .filter((one) => !one.permitted || isTurn(one))
      .map(({message}) => message)
      .join('; '),
  }
}
