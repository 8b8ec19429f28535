import {byForm} from './by-spelling.ts'
import {commonEnds} from './common-edges.ts'
import type {Document, Word} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {Form} from './form.ts'
import {KeptView} from './kept-view.ts'
import type {PlacedBlock} from './place-words.ts'
import {blockWordsWhere, wordsWhere} from './words-where.ts'

type Test = (form: Form) => boolean

const wordsIn = (blocks: readonly PlacedBlock[], test: Test): readonly Word[] =>
  blocks.flatMap((block) => blockWordsWhere(block, test))

/** Where the spellings stand that pass a test; from one reading of a draft to the next only blocks that changed are looked at. */
export class SpellingPlaces {
  readonly #test: Test
  /** The blocks of the draft as it was last; undefined where nothing is kept of those. */
  #blocks: readonly PlacedBlock[] | undefined
  #places = new Map<Form, readonly Word[]>()

  constructor(test: Test) {
    this.#test = test
  }

  /** How many spellings there are. */
  get size(): number {
    return this.#places.size
  }

  /** The spellings. */
  get forms(): Iterable<Form> {
    return this.#places.keys()
  }

  /** The places of a spelling in the order of the text. */
  of(form: Form): readonly Word[] | undefined {
    return this.#places.get(form)
  }

  /** Goes over to another reading. */
  moveTo(document: Document): void {
    const [old, now] = [this.#blocks, document instanceof KeptView ? document.blocks : undefined]
    this.#blocks = now
    if (!old || !now) {
      this.#places = new Map(byForm(wordsWhere(document, this.#test)))
      return
    }
    const {start, end} = commonEnds(old, now)
    this.#remove(wordsIn(old.slice(start, old.length - end), this.#test))
    this.#insert(wordsIn(now.slice(start, now.length - end), this.#test))
  }

  #remove(gone: readonly Word[]): void {
    const all = new Set(gone)
    for (const form of byForm(gone).keys()) {
      const left = this.#places.get(form)?.filter((word) => !all.has(word)) ?? []
      if (left.length > 0) this.#places.set(form, left)
      else this.#places.delete(form)
    }
  }

  /** Sets in words that stand side by side. */
  #insert(fresh: readonly Word[]): void {
    const from = fresh[0]?.index ?? 0
    for (const [form, own] of byForm(fresh)) {
      const places = this.#places.get(form) ?? []
      const at = firstWhere(places, ({index}) => index > from)
      this.#places.set(form, [...places.slice(0, at), ...own, ...places.slice(at)])
    }
  }
}
