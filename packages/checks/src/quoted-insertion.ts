import type {Check} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** How the house marks words that it puts into a quotation. */
export interface QuotedInsertionOptions {
  readonly brackets: 'round' | 'square'
}

const SQUARE = /(?<!\p{L})\[([\p{L}][\p{L} ’',-]{0,60})\]/gu

/** Finds square brackets round words where the house sets round ones. */
export const quotedInsertion: Check<QuotedInsertionOptions> = function* (document, {brackets}) {
  if (brackets === 'square') return
  for (const {match, start, end} of findInText(document, SQUARE)) {
    if (match[1]?.toLowerCase() === 'sic') continue
    const fix = `(${match[1]})`
    yield {span: {start, end}, message: writeNot(fix, match[0]), fix}
  }
}
