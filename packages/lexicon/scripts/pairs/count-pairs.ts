import {type Form, formOf, type Lexicon} from '@copydesk/core'
import {EDGE, pairClass} from '../../src/pairs/pair-symbol.ts'
import type {RawSentence} from '../read-corpora.ts'

/** A word as it is counted: its text where it is written small, else its class; and its class. */
interface Counted {
  readonly text: string
  readonly kind: string
}

/** How often words and pairs of them stand in the corpora. */
export class PairCounts {
  readonly words: Map<string, number> = new Map()
  readonly kinds: Map<string, string> = new Map()
  readonly pairs: Map<string, Map<string, number>> = new Map()
  total = 0

  add(first: Counted, second: Counted): void {
    this.total++
    this.kinds.set(first.text, first.kind)
    this.words.set(first.text, (this.words.get(first.text) ?? 0) + 1)
    const seconds = this.pairs.get(first.text) ?? new Map<string, number>()
    this.pairs.set(first.text, seconds.set(second.text, (seconds.get(second.text) ?? 0) + 1))
  }
}

const edge: Counted = {text: EDGE, kind: EDGE}

const countedOf = (token: string, initial: boolean, lexicon: Lexicon): Counted => {
  if (token === ',' || token === ';') return edge
  const form = formOf(token, lexicon)
  const small: Form = initial && lexicon.has(form.lower) ? formOf(form.lower, lexicon) : form
  const kind = pairClass(small)
  return {text: small.shape === 'lower' ? small.lower : kind, kind}
}

/** Counts the pairs of neighbours in sentences; commas are edges. */
export const countPairs = (sentences: readonly RawSentence[], lexicon: Lexicon): PairCounts => {
  const counts = new PairCounts()
  for (const sentence of sentences) {
    let before = edge
    for (const [index, token] of sentence.entries()) {
      const word = countedOf(token, index === 0, lexicon)
      if (before !== edge || word !== edge) counts.add(before, word)
      before = word
    }
    counts.add(before, edge)
  }
  return counts
}
