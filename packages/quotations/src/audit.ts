import type {Document} from '@copydesk/core'
import {withOtherVoices} from './other-voices.ts'
import type {Quotation} from './quotation.ts'
import {quotationsOf} from './quotations-of.ts'
import {indexSources} from './source-index.ts'
import type {Place} from './verdict.ts'
import {type Judged, verdictOf} from './verdict-of.ts'
import {withTurns} from './with-turns.ts'

/** A quotation and what the sources make of it; no judgement where there are no sources. */
export interface Audited {
  readonly quotation: Quotation
  readonly judged?: Judged
}

const kept = new WeakMap<Document, readonly Audited[]>()

/** Checks every quotation of a document against the document's sources, once. */
export const audit = (document: Document): readonly Audited[] => {
  const known = kept.get(document)
  if (known) return known
  const index = document.sources.length > 0 ? indexSources(document.sources) : undefined
  let last: Place | undefined
  const audited = quotationsOf(document).map((quotation) => {
    if (!index || index.words.length === 0) return {quotation}
    const judged = verdictOf(document, quotation, index, last)
    last = judged.parts.at(-1)?.source
    return {quotation, judged}
  })
  const said = index ? withTurns(document, index, withOtherVoices(document, index, audited)) : audited
  kept.set(document, said)
  return said
}
