import {type LanguageModel, type Lexicon, NEVER_SEEN} from '@copydesk/core'
import {Gap, isOdd, isOddBeside} from '../../src/slips/slip-line.ts'
import {SlipPlace} from '../../src/slips/slip-place.ts'
import {isUncommon, type SlipWord, slipWord} from '../../src/slips/slip-word.ts'
import {tagRows} from '../../src/slips/tag-rows.ts'
import type {TagTables} from '../../src/slips/tag-tables.ts'
import type {WordVectors} from '../../src/vectors/word-vectors.ts'
import {ExampleWriter} from './example-writer.ts'
import type {Examples} from './examples.ts'
import type {KinOf} from './find-kin.ts'
import {kept} from './kept.ts'
import type {TaughtLine} from './read-lines.ts'

/** What words are looked up in. */
export interface Sources {
  readonly lexicon: Lexicon
  readonly model: LanguageModel
  readonly tags: TagTables
  readonly vectors: WordVectors
}

/** Gathers examples from lines: words as they stand, and as slips would have them. */
export class Gatherer {
  readonly #kin: KinOf
  readonly #wordOf: (word: string) => SlipWord
  readonly #model: LanguageModel
  readonly #place: SlipPlace
  readonly #writer: ExampleWriter

  constructor(kin: KinOf, {lexicon, model, tags, vectors}: Sources) {
    const rowOf = tagRows(tags)
    this.#kin = kin
    this.#wordOf = kept((word) => slipWord(word, lexicon, model, rowOf))
    this.#model = model
    this.#place = new SlipPlace(model)
    this.#writer = new ExampleWriter(this.#place, model, tags, vectors)
  }

  /** What was gathered so far. */
  get examples(): Examples {
    return this.#writer.examples
  }

  /** Adds what a word of a line would be taken for. */
  addWord(line: TaughtLine, at: number): void {
    const word = line.forms[at]?.lower ?? ''
    const family = this.#kin.get(word)
    if (!family) return
    const odd = isOdd(line, at)
    if (!odd && !isUncommon(this.#wordOf(word))) return
    this.#place.set(line, at)
    this.#writer.turnTo(this.#wordOf(word), line.half)
    for (const [other, alike] of family) if (odd || alike) this.#writer.add(this.#wordOf(other), alike, false)
  }

  /** Adds a word of a line as a slip would have it. */
  addSlip(line: TaughtLine, at: number, slip: string): void {
    const meant = line.forms[at]?.lower ?? ''
    const alike = this.#kin.get(slip)?.get(meant)
    if (alike === undefined) return
    const typed = this.#wordOf(slip)
    this.#place.set(line, at)
    const {lift} = this.#model
    const before = line.gaps[at] === Gap.break ? NEVER_SEEN : lift(this.#place.before, typed.id)
    const behind = line.gaps[at + 1] === Gap.break ? NEVER_SEEN : lift(typed.id, this.#place.behind)
    if (!isOddBeside(before, behind) && !(alike && isUncommon(typed))) return
    this.#writer.turnTo(typed, line.half)
    this.#writer.add(this.#wordOf(meant), alike, true)
  }
}
