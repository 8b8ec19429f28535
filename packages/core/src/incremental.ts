import {aloneIn} from './alone-in.ts'
import {findingsByBlock, type Placed, standingAt} from './block-findings.ts'
import {buildDocument} from './build-document.ts'
import type {Edges} from './common-edges.ts'
import type {Context, Document} from './document.ts'
import {DocumentFindings} from './document-findings.ts'
import {excerptOf} from './excerpt.ts'
import {type KeptBlocks, sameWords} from './kept-blocks.ts'
import {keptView} from './kept-view.ts'
import {quotedTest} from './marks-in.ts'
import {ownText} from './own-text.ts'
import {paragraphKeys} from './paragraph-keys.ts'
import type {ActiveRule, Problem} from './problem.ts'
import type {Block, Reading} from './reading.ts'
import {type Found, problemsOf} from './run-rules.ts'
import {sameContext, sameRules} from './same-house.ts'
import {type Tokens, tokensOf} from './tokens.ts'

/** What one reading of a draft gives. */
export interface IncrementalResult {
  readonly document: Document
  readonly problems: readonly Problem[]
}

/** Blocks that are read at one go between two chances to stop. */
const BATCH = 256
const NONE: Tokens = {sentences: []}
const NEW: Edges = {start: 0, end: 0}
/** So many more blocks than the draft has are known before those that are gone are forgotten. */
const SPARE = 500

interface Excerpt {
  readonly view: Document
  readonly spans: readonly Block[]
}

/** Shows some blocks as if the draft had no others. */
const viewOf = (
  {reading, tokens}: KeptBlocks,
  batch: readonly number[],
  document: Document,
  context: Context,
): Excerpt => {
  const only = batch.length === 1 ? document.paragraphs[batch[0] ?? 0] : undefined
  const alone = only && aloneIn(document, only)
  if (alone && alone.document !== document) return {view: alone.document, spans: [alone.paragraph]}
  if (batch.length === reading.blocks.length) return {view: document, spans: reading.blocks}
  const excerpt = excerptOf(reading, batch)
  const read = (_: string, at: number): Tokens => tokens[batch[at] ?? -1] ?? NONE
  return {view: buildDocument(excerpt, context, read), spans: excerpt.blocks}
}

/**
 * Reads one draft again and again as it changes. Words and the findings of paragraph-local checks are kept by
 * paragraph, so that only paragraphs that changed are parsed and checked again; checks of the whole document are asked
 * again where what they go by may have changed. The result is what {@link runRules} gives for the same reading.
 */
export class IncrementalRunner {
  #context: Context | undefined
  #rules: readonly ActiveRule[] = []
  #tokens = new Map<string, Tokens>()
  #found = new Map<string, readonly Placed[]>()
  #last: (KeptBlocks & {readonly document: Document}) | undefined
  #ofDocument = new DocumentFindings()

  /** Reads a draft at one go. */
  run(reading: Reading, context: Context, rules: readonly ActiveRule[]): IncrementalResult {
    const steps = this.steps(reading, context, rules)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  /** Reads a draft in steps; whoever drives them may do other things in between, or stop. */
  *steps(
    reading: Reading,
    context: Context,
    rules: readonly ActiveRule[],
  ): Generator<undefined, IncrementalResult> {
    this.#forgetWhenChanged(context, rules)
    const last = this.#last
    const edges = last ? sameWords(last.reading, reading) : NEW
    const tokens = yield* this.#readWords(reading, edges)
    const keys = paragraphKeys(reading, tokens, last && {...last, edges})
    const blocks = {reading, tokens, keys}
    const document = keptView(blocks, context, last && {blocks: last, document: last.document, edges})
    const now = {document, keys}
    const local = yield* this.#checkBlocks(blocks, document, context)
    this.#last = {...blocks, document}
    const found: Found[] = []
    for (const [order, active] of rules.entries()) {
      const {check} = active.rule
      if (check.scope === 'document') {
        const findings = this.#ofDocument.of(order, check, active.options as never, now)
        for (const finding of findings) found.push({active, finding})
        yield
      } else found.push(...(local.get(order) ?? []))
    }
    return {document, problems: problemsOf(document, found, quotedTest(document))}
  }

  #forgetWhenChanged(context: Context, rules: readonly ActiveRule[]): void {
    const same = this.#context && sameContext(this.#context, context) && sameRules(this.#rules, rules)
    this.#context = context
    this.#rules = rules
    if (same) return
    this.#last = undefined
    this.#found = new Map()
    this.#ofDocument = new DocumentFindings()
  }

  /** Gives the tokens of each block; those above and below what changed are the last reading's. */
  *#readWords({text, blocks}: Reading, edges: Edges): Generator<undefined, readonly Tokens[]> {
    const last = this.#last?.tokens ?? []
    const found = last.slice(0, edges.start)
    let fresh = 0
    for (const {start, end} of blocks.slice(edges.start, blocks.length - edges.end)) {
      const words = text.slice(start, end)
      const known = this.#tokens.get(words)
      const tokens = known ?? tokensOf(words)
      found.push(tokens)
      // Kept at once: a reading that is left halfway is not lost.
      if (known) continue
      this.#tokens.set(ownText(words), tokens)
      if (++fresh % BATCH === 0) yield
    }
    for (const tokens of last.slice(last.length - edges.end)) found.push(tokens)
    if (this.#tokens.size > 2 * blocks.length + SPARE) this.#forgetWords(text, blocks, found)
    return found
  }

  #forgetWords(text: string, blocks: readonly Block[], tokens: readonly Tokens[]): void {
    this.#tokens = new Map(
      blocks.map(({start, end}, index) => [ownText(text.slice(start, end)), tokens[index] ?? NONE]),
    )
  }

  /** Gives the findings of paragraph-local rules by the rule's place in the list. */
  *#checkBlocks(
    blocks: KeptBlocks,
    document: Document,
    context: Context,
  ): Generator<undefined, ReadonlyMap<number, readonly Found[]>> {
    const {keys, reading} = blocks
    const fresh = new Map<string, readonly Placed[]>()
    const missing: number[] = []
    for (const [index, key] of keys.entries()) {
      const kept = this.#found.get(key)
      if (!kept && !fresh.has(key)) missing.push(index)
      fresh.set(key, kept ?? [])
    }
    for (let from = 0; from < missing.length; from += BATCH) {
      const batch = missing.slice(from, from + BATCH)
      const {view, spans} = viewOf(blocks, batch, document, context)
      for (const [at, placed] of findingsByBlock(view, spans, this.#rules).entries())
        fresh.set(keys[batch[at] ?? -1] ?? '', placed)
      yield
    }
    this.#found = fresh
    return this.#collect(reading, keys)
  }

  #collect({blocks}: Reading, keys: readonly string[]): ReadonlyMap<number, readonly Found[]> {
    const byRule = new Map<number, Found[]>()
    for (const [index, {start}] of blocks.entries()) {
      for (const placed of this.#found.get(keys[index] ?? '') ?? []) {
        const {order} = placed
        const active = this.#rules[order]
        if (!active) continue
        const list = byRule.get(order) ?? []
        list.push({active, finding: standingAt(placed, start)})
        byRule.set(order, list)
      }
    }
    return byRule
  }
}
