import {findingsByBlock, type Placed, standingAt} from './block-findings.ts'
import {buildDocument} from './build-document.ts'
import type {Keyed} from './change.ts'
import type {Context, Document} from './document.ts'
import {DocumentFindings} from './document-findings.ts'
import {excerptOf} from './excerpt.ts'
import {paragraphKeys} from './paragraph-keys.ts'
import type {ActiveRule, Problem} from './problem.ts'
import type {Reading} from './reading.ts'
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

/**
 * Reads one draft again and again as it changes. Words and the findings of paragraph-local checks are kept by
 * paragraph, so that only paragraphs that changed are parsed and checked again; checks of the whole document run on
 * the rebuilt view. The result is what {@link runRules} gives for the same reading.
 */
export class IncrementalRunner {
  #context: Context | undefined
  #rules: readonly ActiveRule[] = []
  #tokens = new Map<string, Tokens>()
  #found = new Map<string, readonly Placed[]>()
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
    const tokens = yield* this.#readWords(reading)
    const document = buildDocument(reading, context, (_, index) => tokens[index] ?? NONE)
    const keys = paragraphKeys(reading, tokens)
    const now = {document, keys}
    const local = yield* this.#checkBlocks(reading, now, context, tokens)
    const found: Found[] = []
    for (const [order, active] of rules.entries()) {
      const {check} = active.rule
      if (check.scope === 'document') {
        const findings = this.#ofDocument.of(order, check, active.options as never, now)
        for (const finding of findings) found.push({active, finding})
        yield
      } else found.push(...(local.get(order) ?? []))
    }
    return {document, problems: problemsOf(document, found)}
  }

  #forgetWhenChanged(context: Context, rules: readonly ActiveRule[]): void {
    const same = this.#context && sameContext(this.#context, context) && sameRules(this.#rules, rules)
    this.#context = context
    this.#rules = rules
    if (same) return
    this.#found = new Map()
    this.#ofDocument = new DocumentFindings()
  }

  /** Gives the tokens of each block. */
  *#readWords({text, blocks}: Reading): Generator<undefined, readonly Tokens[]> {
    const found: Tokens[] = []
    const kept = new Map<string, Tokens>()
    let fresh = 0
    for (const {start, end} of blocks) {
      const words = text.slice(start, end)
      const known = this.#tokens.get(words)
      const tokens = known ?? tokensOf(words)
      found.push(tokens)
      kept.set(words, tokens)
      // Kept at once: a reading that is left halfway is not lost.
      if (known) continue
      this.#tokens.set(words, tokens)
      if (++fresh % BATCH === 0) yield
    }
    this.#tokens = kept
    return found
  }

  /** Gives the findings of paragraph-local rules by the rule's place in the list. */
  *#checkBlocks(
    reading: Reading,
    {document, keys}: Keyed,
    context: Context,
    tokens: readonly Tokens[],
  ): Generator<undefined, ReadonlyMap<number, readonly Found[]>> {
    const fresh = new Map<string, readonly Placed[]>()
    const missing: number[] = []
    for (const [index, key] of keys.entries()) {
      const kept = this.#found.get(key)
      if (!kept && !fresh.has(key)) missing.push(index)
      fresh.set(key, kept ?? [])
    }
    for (let from = 0; from < missing.length; from += BATCH) {
      const batch = missing.slice(from, from + BATCH)
      const alone = batch.length === reading.blocks.length ? reading : excerptOf(reading, batch)
      const read = (_: string, at: number): Tokens => tokens[batch[at] ?? -1] ?? NONE
      const view = alone === reading ? document : buildDocument(alone, context, read)
      for (const [at, placed] of findingsByBlock(view, alone.blocks, this.#rules).entries())
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
