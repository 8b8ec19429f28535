import type {Document, Paragraph, Word} from './document.ts'
import {type Form, perForm} from './form.ts'

type Test = (form: Form) => boolean

/** So many tests share one pass over the words: a bit of a small integer each. */
const MOST = 30
const NOWHERE: readonly number[] = []

/** Some tests that are all put to a form at once. Those of options that nobody has any more make room for others. */
class Group {
  /** Grows with every test that is added. */
  version = 0
  readonly #tests: (WeakRef<Test> | undefined)[] = []
  #bits: (form: Form) => number = () => 0

  /** The bit of a new test; undefined where the group is full. */
  add(test: Test): number | undefined {
    const tests = this.#tests
    const free = tests.findIndex((one) => one?.deref() === undefined)
    const bit = free < 0 ? tests.length : free
    if (bit === MOST) return
    tests[bit] = new WeakRef(test)
    this.version++
    // A form that was asked before does not know the answer to a new test.
    this.#bits = perForm((form) => {
      let bits = 0
      for (const [at, one] of tests.entries()) if (one?.deref()?.(form)) bits |= 1 << at
      return bits
    })
    return bit
  }

  /** For each test the places of a paragraph's words that pass, counted from its first word. */
  places(words: readonly Word[], {firstWord, lastWord}: Paragraph): readonly (readonly number[])[] {
    const found: number[][] = []
    for (let at = firstWord; at < lastWord; at++) {
      const word = words[at]
      let bits = word ? this.#bits(word.form) : 0
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits)
        bits ^= 1 << bit
        const list = found[bit]
        if (list) list.push(at - firstWord)
        else found[bit] = [at - firstWord]
      }
    }
    return found
  }
}

/** What is known of a paragraph's words. */
interface Seen {
  /** The group's when they were read. */
  readonly version: number
  readonly places: readonly (readonly number[])[]
  /** Of tests that came later. */
  readonly later: Map<Test, readonly number[]>
}

interface Registered {
  readonly group: number
  readonly bit: number
  readonly version: number
}

const groups: Group[] = []
const registered = new WeakMap<Test, Registered>()
const keptByKey = new WeakMap<object, Seen[]>()
const keptByDocument = new WeakMap<Document, Seen[][]>()

const addToGroup = (test: Test): Registered => {
  for (let index = 0; ; index++) {
    const group = groups[index] ?? new Group()
    groups[index] = group
    const bit = group.add(test)
    if (bit !== undefined) return {group: index, bit, version: group.version}
  }
}

const register = (test: Test): Registered => {
  const place = registered.get(test) ?? addToGroup(test)
  registered.set(test, place)
  return place
}

const seenOf = (document: Document): Seen[][] => {
  let seen = keptByDocument.get(document)
  if (!seen) {
    seen = document.paragraphs.map(({key}) => {
      const known = key && keptByKey.get(key)
      if (known) return known
      const made: Seen[] = []
      if (key) keptByKey.set(key, made)
      return made
    })
    keptByDocument.set(document, seen)
  }
  return seen
}

const laterPlaces = (
  {later}: Seen,
  words: readonly Word[],
  {firstWord, lastWord}: Paragraph,
  test: Test,
): readonly number[] => {
  const known = later.get(test)
  if (known) return known
  const found: number[] = []
  for (let at = firstWord; at < lastWord; at++) {
    const word = words[at]
    if (word && test(word.form)) found.push(at - firstWord)
  }
  later.set(test, found)
  return found
}

/**
 * Gives the words whose form passes a test, in the order of the text. All tests are put to the words in one pass, and
 * which words of a paragraph pass is kept for as long as the paragraph stays as it is; so a test must be one function,
 * made once, that looks at nothing but the form.
 */
export const wordsWhere = (document: Document, test: Test): readonly Word[] => {
  const {paragraphs, words} = document
  const {group: index, bit, version} = register(test)
  const group = groups[index]
  const seen = seenOf(document)
  const found: Word[] = []
  for (const paragraph of paragraphs) {
    const own = seen[paragraph.index]
    if (!group || !own) continue
    const here = own[index] ?? {
      version: group.version,
      places: group.places(words, paragraph),
      later: new Map<Test, readonly number[]>(),
    }
    own[index] = here
    const places = here.version < version ? laterPlaces(here, words, paragraph, test) : here.places[bit]
    for (const place of places ?? NOWHERE) {
      const word = words[paragraph.firstWord + place]
      if (word) found.push(word)
    }
  }
  return found
}
