import type {Document, Span} from '@copydesk/core'
import {blockQuotations} from './block-quotations.ts'
import {fragmentQuotations} from './fragment-quotations.ts'
import {joinBroken} from './join-broken.ts'
import {markedQuotations} from './marked-quotations.ts'
import type {Quotation} from './quotation.ts'
import {unclosedQuotations} from './unclosed-quotations.ts'

const kept = new WeakMap<Document, readonly Quotation[]>()

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

// A block after a colon may be marked up as a block quotation, too.
const isFirst = (one: Span, at: number, all: readonly Span[]): boolean =>
  (all[at - 1]?.end ?? -1) <= one.start

// Marks come first, then what a colon announces, then what broken lines suggest.
const withoutOverlaps = (groups: readonly (readonly Quotation[])[]): readonly Quotation[] => {
  const taken: Quotation[] = []
  for (const group of groups) {
    let at = 0
    const before = [...taken].sort(byStart)
    for (const quotation of group) {
      while ((before[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at++
      if ((before[at]?.start ?? Number.POSITIVE_INFINITY) >= quotation.end) taken.push(quotation)
    }
  }
  return taken.sort(byStart)
}

/**
 * Finds every passage that a draft gives as somebody's words, in the order of the text: between marks, behind a mark
 * that is never closed, in a block after a colon, in fragments that lost their marks.
 */
export const quotationsOf = (document: Document): readonly Quotation[] => {
  const known = kept.get(document)
  if (known) return known
  const found = withoutOverlaps([
    joinBroken(document.text, markedQuotations(document)),
    unclosedQuotations(document),
    [...blockQuotations(document)].sort(byStart).filter(isFirst),
    fragmentQuotations(document),
  ])
  kept.set(document, found)
  return found
}
