import type {Document} from '@copydesk/core'
import type {Match} from './look-up.ts'
import type {Quotation} from './quotation.ts'
import type {Rarity} from './rarity.ts'
import {hashOf} from './scan-words.ts'
import type {SourceIndex} from './source-index.ts'

const NEAR = 28
const TELLING = 6

const telling = (document: Document, quotation: Quotation, rarity: Rarity): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const {start, end} = quotation.around
  const beside = `${document.text.slice(Math.max(start, quotation.start - 200), quotation.start)} ${document.text.slice(quotation.end, Math.min(end, quotation.end + 200))}`
  for (const word of beside.toLowerCase().match(/[a-z0-9]+/g) ?? []) {
    const bits = rarity(word)
    if (bits >= TELLING) found.set(hashOf(word), bits)
  }
  return found
}

/** Weighs, in bits, the words beside a quotation that stand near the match in the source too. */
export const besideBits = (
  document: Document,
  quotation: Quotation,
  index: SourceIndex,
  {window}: Pick<Match, 'window'>,
  rarity: Rarity,
): number => {
  const words = telling(document, quotation, rarity)
  if (words.size === 0) return 0
  const [first, last] = index.wordsOf(index.sourceAt(window.from))
  let bits = 0
  const seen = new Set<number>()
  for (let at = Math.max(first, window.from - NEAR); at < Math.min(last, window.to + NEAR); at++) {
    if (at >= window.from && at < window.to) continue
    const hash = index.words.hash[at] ?? 0
    if (!seen.has(hash)) bits += words.get(hash) ?? 0
    seen.add(hash)
  }
  return bits
}
