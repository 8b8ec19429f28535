import type {Document, Word} from './document.ts'
import {ask, type FormTest, placeOf, THIRD, testsSoFar} from './form-tests.ts'
import {KeptView} from './kept-view.ts'
import type {PlacedBlock} from './place-words.ts'

/** The words of a document that pass, by the tests' numbers; in a view that is kept they are put together when asked for. */
export interface Seen {
  readonly version: number
  readonly words: (readonly Word[] | undefined)[]
  /** Of tests that came later, and of those that there was no room for. */
  readonly others: Map<FormTest, readonly Word[]>
}

const NOWHERE: readonly Word[] = []

const kept = new WeakMap<Document, Seen>()

const file = (word: Word, from: number, bits: number, found: Word[][]): void => {
  for (let left = bits; left !== 0; left &= left - 1) {
    const number = from + 31 - Math.clz32(left & -left)
    const own = found[number]
    if (own) own.push(word)
    else found[number] = [word]
  }
}

const read = (words: readonly Word[]): Seen['words'] => {
  const found: Word[][] = []
  for (const word of words) {
    const {form} = word
    ask(form)
    if (form.first !== 0) file(word, 0, form.first, found)
    if (form.second !== 0) file(word, THIRD, form.second, found)
    if (form.third !== 0) file(word, 2 * THIRD, form.third, found)
  }
  return found
}

/** The words of a block that pass, by the tests' numbers. */
export interface Filed {
  readonly version: number
  readonly words: Seen['words']
}

const filedIn = (block: PlacedBlock): Seen['words'] => {
  if (block.filed?.version === testsSoFar()) return block.filed.words
  const words = read(block.words)
  block.filed = {version: testsSoFar(), words}
  return words
}

/** Gives the words of one block whose form passes a test as {@link wordsWhere} wants it. */
export const blockWordsWhere = (block: PlacedBlock, test: FormTest): readonly Word[] => {
  const {number, version: since} = placeOf(test)
  return since > testsSoFar()
    ? block.words.filter(({form}) => test(form))
    : (filedIn(block)[number] ?? NOWHERE)
}

/** Puts together what is kept of the blocks. */
const gathered = ({blocks}: KeptView, number: number): readonly Word[] => {
  const [first] = blocks
  if (first && blocks.length === 1) return filedIn(first)[number] ?? NOWHERE
  const found: Word[] = []
  for (const block of blocks) {
    const own = filedIn(block)[number]
    if (own) for (const word of own) found.push(word)
  }
  return found
}

/** What an earlier reading saw, but for the words that stand, or stood, in blocks that changed since. */
const stillSeen = ({seen, changed}: KeptView): Seen['words'] => {
  if (seen?.version !== testsSoFar()) return []
  for (const block of changed)
    for (const [number, words] of filedIn(block).entries()) if (words) seen.words[number] = undefined
  return seen.words
}

const seenInView = (view: KeptView): Seen => {
  if (view.seen && view.changed.length === 0) return view.seen
  view.seen = {version: testsSoFar(), words: stillSeen(view), others: new Map()}
  view.changed = []
  return view.seen
}

const seenIn = (document: Document): Seen => {
  if (document instanceof KeptView) return seenInView(document)
  const known = kept.get(document)
  if (known) return known
  const seen: Seen = {version: testsSoFar(), words: read(document.words), others: new Map()}
  kept.set(document, seen)
  return seen
}

const other = ({others}: Seen, {words}: Document, test: FormTest): readonly Word[] => {
  const known = others.get(test) ?? words.filter(({form}) => test(form))
  others.set(test, known)
  return known
}

/**
 * Gives the words whose form passes a test, in the order of the text. All tests are put to the words in one pass, and
 * each test to a form once for all drafts: one rule more costs what its words cost. So a test must be one function, made
 * once, that looks at nothing but the form.
 */
export const wordsWhere = (document: Document, test: FormTest): readonly Word[] => {
  const {number, version: since} = placeOf(test)
  const seen = seenIn(document)
  if (seen.version < since) return other(seen, document, test)
  const known = seen.words[number]
  if (known || !(document instanceof KeptView)) return known ?? NOWHERE
  const found = gathered(document, number)
  seen.words[number] = found
  return found
}
