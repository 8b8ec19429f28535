import {findingsByBlock} from './block-findings.ts'
import {BlockStore} from './block-store.ts'
import {blocksAlone} from './blocks-alone.ts'
import type {Finding} from './check.ts'
import type {Edges} from './common-edges.ts'
import type {Context, Document} from './document.ts'
import {DocumentFindings} from './document-findings.ts'
import type {Keyed} from './edit.ts'
import {foundInBlocks} from './found-in-blocks.ts'
import type {KeptBlock} from './kept-block.ts'
import {type KeptBlocks, sameBlocks} from './kept-blocks.ts'
import type {KeptView} from './kept-view.ts'
import {quotedTest} from './marks-in.ts'
import type {ActiveRule, Problem} from './problem.ts'
import type {Reading} from './reading.ts'
import {type Found, type OnCrash, problemsOf} from './run-rules.ts'
import {sameContext, sameRules} from './same-house.ts'
import {viewOfKept} from './view-of-kept.ts'

/** What one reading of a draft gives. */
export interface IncrementalResult {
  readonly document: Document
  readonly problems: readonly Problem[]
}

/** Blocks that are read at one go between two chances to stop. */
const BATCH = 256
const NEW: Edges = {start: 0, end: 0}

/**
 * Reads one draft again and again as it changes. Words and the findings of paragraph-local checks are kept by
 * paragraph, so that only paragraphs that changed are parsed and checked again; checks of the whole document are asked
 * again where what they go by may have changed. The result is what {@link runRules} gives for the same reading.
 */
export class IncrementalRunner {
  #context: Context | undefined
  #rules: readonly ActiveRule[] = []
  #store: BlockStore | undefined
  #last: (KeptBlocks & {readonly document: KeptView}) | undefined
  #ofDocument = new DocumentFindings()
  readonly #onCrash: OnCrash | undefined

  /** What a check throws is thrown, or told to `onCrash`. */
  constructor(onCrash?: OnCrash) {
    this.#onCrash = onCrash
  }

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
    const store = this.#storeFor(context, rules)
    const last = this.#last
    const edges = last ? sameBlocks(last.reading, reading) : NEW
    const kept = yield* store.read(reading, last?.kept ?? [], edges)
    const blocks = {reading, kept}
    const document = viewOfKept(blocks, context, last && {document: last.document, edges})
    yield* this.#checkBlocks(blocks, document, context)
    this.#last = {...blocks, document}
    const local = foundInBlocks(blocks, rules)
    const found: Found[] = []
    const now = {document, keys: kept}
    for (const [order, active] of rules.entries()) {
      if (active.rule.check.scope === 'document') {
        for (const finding of this.#findingsOf(order, active, now)) found.push({active, finding})
        yield
      } else for (const one of local.get(order) ?? []) found.push(one)
    }
    return {document, problems: problemsOf(document, found, quotedTest(document))}
  }

  /** What a check of the whole document says; one that crashes is asked anew next time. */
  #findingsOf(order: number, {rule, options}: ActiveRule, now: Keyed): readonly Finding[] {
    const {check} = rule
    if (check.scope === undefined) return []
    try {
      return this.#ofDocument.of(`${order}`, check, options as never, now)
    } catch (error) {
      if (!this.#onCrash) throw error
      this.#onCrash(rule.id, error)
      this.#ofDocument.forget(`${order}`)
      return []
    }
  }

  #storeFor(context: Context, rules: readonly ActiveRule[]): BlockStore {
    const same = this.#context && sameContext(this.#context, context) && sameRules(this.#rules, rules)
    this.#context = context
    this.#rules = rules
    if (same && this.#store) return this.#store
    this.#last = undefined
    this.#ofDocument = new DocumentFindings()
    this.#store = new BlockStore(context)
    return this.#store
  }

  /** Has the paragraph-local rules look at the blocks that they have not seen. */
  *#checkBlocks(blocks: KeptBlocks, document: Document, context: Context): Generator<undefined, void> {
    const missing = new Map<KeptBlock, number>()
    for (const [index, block] of blocks.kept.entries()) if (!block.placed) missing.set(block, index)
    const indexes = [...missing.values()].sort((a, b) => a - b)
    for (let from = 0; from < indexes.length; from += BATCH) {
      const batch = indexes.slice(from, from + BATCH)
      const {view, spans} = blocksAlone(blocks, batch, document, context)
      for (const [at, placed] of findingsByBlock(view, spans, this.#rules, this.#onCrash).entries()) {
        const block = blocks.kept[batch[at] ?? -1]
        if (block) block.placed = placed
      }
      yield
    }
  }
}
