import type {Document, Sentence} from './document.ts'
import {KeptView} from './kept-view.ts'
import {ownText} from './own-text.ts'

/** So many sentences are remembered. */
const MOST = 2000
/** None of more characters: a page without a stop, kept anew with every key, would fill the memory. */
const LONGEST = 2000

const textOf = (document: Document, {start, end}: Sentence): string | undefined =>
  document instanceof KeptView && document.protectedSpans.length === 0 && end - start <= LONGEST
    ? document.text.slice(start, end)
    : undefined

/**
 * Remembers the sentences in which nothing was found by looking at nothing but their own words: while somebody types in a
 * paragraph, its other sentences need not be looked at with every key. Of a draft that is read once nothing is remembered.
 */
export class QuietSentences {
  readonly #texts = new Set<string>()

  /** Whether nothing was found in a sentence of these words before. */
  has(document: Document, sentence: Sentence): boolean {
    const text = textOf(document, sentence)
    return text !== undefined && this.#texts.has(text)
  }

  /** Notes that nothing is in a sentence. */
  add(document: Document, sentence: Sentence): void {
    const text = textOf(document, sentence)
    if (text === undefined) return
    if (this.#texts.size >= MOST) this.#texts.clear()
    this.#texts.add(ownText(text))
  }
}
