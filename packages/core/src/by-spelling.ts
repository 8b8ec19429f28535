import type {DocumentCheck, Finding} from './check.ts'
import type {Document, Word} from './document.ts'
import type {Form} from './form.ts'
import {wordsWhere} from './words-where.ts'

/** A spelling, all its places in the order of the text, and what its judge left open. */
export interface Unsettled<Open> {
  readonly form: Form
  readonly places: readonly Word[]
  readonly open: Open
}

/** How a check of the whole document speaks of spellings one by one. */
export interface BySpelling<Options extends object, Open = unknown> {
  /** Which spellings it judges: a test as {@link wordsWhere} wants it. */
  readonly test: (form: Form) => boolean
  /** Gives of the words that pass the test those that it may speak of, in the order of the text: for drafts that are read once. */
  readonly among?: (document: Document) => readonly Word[]
  /** Whether it speaks of a draft with so many such spellings among so many words; of every draft where left out. */
  readonly speaks?: (spellings: number, words: number) => boolean
  /** Whether, in all but short paragraphs, it goes by no more than the sentence where a spelling stands and three words before and behind that. */
  readonly withinSentences?: boolean
  /** Whether it says of each place what it would if the spelling stood nowhere else, but for the counts; nothing is left open. */
  readonly byPlace?: boolean
  /**
   * Says what there is to say of one spelling. It goes by nothing but the paragraphs where that stands, their kinds, and
   * the counts that it asks for: while those stay, it is not asked again. Its findings and what is related to them point
   * at the places or parts of them. What it returns is open until all are judged.
   */
  judge(
    document: Document,
    form: Form,
    places: readonly Word[],
    options: Options,
  ): Generator<Finding, Open | undefined, void>
  /** Speaks of what was left open, in the order of the text; at every reading, so it should be quick. */
  settle?(document: Document, left: readonly Unsettled<Open>[], options: Options): Iterable<Finding>
}

/** Puts the words that are looked for together by their spelling. */
export const byForm = (words: readonly Word[], among?: ReadonlySet<Form>): Map<Form, Word[]> => {
  const found = new Map<Form, Word[]>()
  for (const word of words) {
    if (among && !among.has(word.form)) continue
    const places = found.get(word.form)
    if (places) places.push(word)
    else found.set(word.form, [word])
  }
  return found
}

type Tests = Map<BySpelling<never>['test'], ReadonlyMap<Form, readonly Word[]>>

const grouped = new WeakMap<Document, Tests>()

// Several checks judge the same spellings.
const spellingsIn = (
  document: Document,
  test: BySpelling<never>['test'],
): ReadonlyMap<Form, readonly Word[]> => {
  const tests: Tests = grouped.get(document) ?? new Map()
  grouped.set(document, tests)
  const known = tests.get(test) ?? byForm(wordsWhere(document, test))
  tests.set(test, known)
  return known
}

/** Makes a check of the whole document of a judge of spellings: after an edit only those are judged again that it touched. */
export const bySpelling = <Options extends object, Open = never>(
  parts: BySpelling<Options, Open>,
): DocumentCheck<Options> => {
  const check = function* (document: Document, options: Options): Generator<Finding> {
    const spellings = parts.among ? byForm(parts.among(document)) : spellingsIn(document, parts.test)
    if (parts.speaks?.(spellings.size, document.words.length) === false) return
    const left: Unsettled<Open>[] = []
    for (const [form, places] of spellings) {
      const open = yield* parts.judge(document, form, places, options)
      if (open !== undefined) left.push({form, places, open})
    }
    if (left.length > 0) yield* parts.settle?.(document, left, options) ?? []
  }
  return Object.assign(check, {scope: 'document' as const, bySpelling: parts})
}
