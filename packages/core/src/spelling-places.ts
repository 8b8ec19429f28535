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
  #places = new Map<Form, Word[]>()
  #document: Document | undefined

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
    if (this.#document === document) return
    this.#document = document
    const [old, now] = [this.#blocks, document instanceof KeptView ? document.blocks : undefined]
    this.#blocks = now
    if (!old || !now) {
      this.#places = byForm(wordsWhere(document, this.#test))
      return
    }
    const {start, end} = commonEnds(old, now)
    const gone = byForm(wordsIn(old.slice(start, old.length - end), this.#test))
    const fresh = byForm(wordsIn(now.slice(start, now.length - end), this.#test))
    for (const [form, own] of gone) this.#replace(form, own, fresh.get(form) ?? [])
    for (const [form, own] of fresh) if (!gone.has(form)) this.#replace(form, [], own)
  }

  /** Sets words that stand side by side where others did. */
  #replace(form: Form, gone: readonly Word[], fresh: readonly Word[]): void {
    const places = this.#places.get(form) ?? []
    const [last, first] = [gone[0], fresh[0]]
    const at = last ? places.indexOf(last) : firstWhere(places, ({index}) => index > (first?.index ?? 0))
    if (gone.length === fresh.length) for (const [nth, word] of fresh.entries()) places[at + nth] = word
    else if (fresh.length === 0 && gone.length === places.length) this.#places.delete(form)
    else this.#places.set(form, [...places.slice(0, at), ...fresh, ...places.slice(at + gone.length)])
  }
}
