import type {Edges} from './common-edges.ts'
import type {Context} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {KeptBlock} from './kept-block.ts'
import {hiddenIn} from './kept-blocks.ts'
import {lexedOf, lexedWithout} from './lexed.ts'
import {ownText} from './own-text.ts'
import type {Block, Reading} from './reading.ts'
import type {Span} from './span.ts'
import {type Tokens, tokensOf} from './tokens.ts'

/** Blocks that are read at one go between two chances to stop. */
const BATCH = 256
/** So many more blocks than the draft has are known before those that are gone are forgotten. */
const SPARE = 500
const NOTHING: readonly Span[] = []

const hiddenOf = ({protectedSpans}: Reading, block: Span): readonly Span[] =>
  protectedSpans
    .slice(
      firstWhere(protectedSpans, ({end}) => end > block.start),
      firstWhere(protectedSpans, ({start}) => start >= block.end),
    )
    .map(({start, end}) => ({start: start - block.start, end: end - block.start}))

/** Keeps the blocks of one draft: each is parsed and looked up once, wherever it goes and however often it comes back. */
export class BlockStore {
  readonly #tokens = new Map<string, Tokens>()
  readonly #blocks = new Map<string, KeptBlock>()
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Gives what is kept of each block; those above and below what changed are the last reading's. */
  *read(
    reading: Reading,
    last: readonly KeptBlock[],
    edges: Edges,
  ): Generator<undefined, readonly KeptBlock[]> {
    const {blocks} = reading
    const hidden = hiddenIn(reading)
    const found = last.slice(0, edges.start)
    let fresh = 0
    for (let index = edges.start; index < blocks.length - edges.end; index++) {
      const block = blocks[index]
      if (!block) continue
      const size = this.#tokens.size
      found.push(this.#blockOf(reading, block, hidden(index)))
      // What is read is kept at once: a reading that is left halfway is not lost.
      if (this.#tokens.size > size && ++fresh % BATCH === 0) yield
    }
    for (const block of last.slice(last.length - edges.end)) found.push(block)
    if (this.#tokens.size > 2 * blocks.length + SPARE) this.#forget(found)
    return found
  }

  #blockOf(reading: Reading, block: Block, hidden: string): KeptBlock {
    const words = reading.text.slice(block.start, block.end)
    const key = `${block.kind} ${block.break}${hidden}\n${words}`
    const known = this.#blocks.get(key)
    if (known) return known
    const text = ownText(words)
    const tokens = this.#tokens.get(words) ?? tokensOf(text)
    const {lexicon} = this.#context
    const spans = hidden === '' ? NOTHING : hiddenOf(reading, block)
    const lexed = hidden === '' ? lexedOf(tokens, text, lexicon) : lexedWithout(tokens, text, lexicon, spans)
    const made = {
      text,
      tokens,
      lexed,
      words: lexed.reduce((count, sentence) => count + sentence.words.length, 0),
      hidden: spans,
      placed: undefined,
    }
    this.#tokens.set(text, tokens)
    this.#blocks.set(ownText(key), made)
    return made
  }

  #forget(still: readonly KeptBlock[]): void {
    const [texts, blocks] = [new Set(still.map(({text}) => text)), new Set(still)]
    for (const text of this.#tokens.keys()) if (!texts.has(text)) this.#tokens.delete(text)
    for (const [key, block] of this.#blocks) if (!blocks.has(block)) this.#blocks.delete(key)
  }
}
