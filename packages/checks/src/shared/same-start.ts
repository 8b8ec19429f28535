import {type Document, FormNumbers, keptCounts, perParagraph, type Sentence, type Word} from '@copydesk/core'

const KEY_WORDS = 5
const MOST_IN_BUCKET = 6

/** A number for a word; words that have the same one are told apart when sentences are compared. */
const codes = new FormNumbers(2, ({lower}, cells, row) => {
  cells[row + 1] =
    lower.length +
    31 * lower.charCodeAt(0) +
    1009 * lower.charCodeAt(lower.length >> 1) +
    65_537 * lower.charCodeAt(lower.length - 1)
})

const codeOf = (word: Word): number => codes.cells[codes.rowAt(word) + 1] ?? 0

/** Sentences by their first words or their last ones, so that copies are found without comparing all with all. */
export class SentenceIndex {
  readonly #keys: readonly number[]
  readonly #buckets = new Map<number, Sentence[]>()

  /** `keys`: of each sentence of the document. */
  constructor(keys: readonly number[]) {
    this.#keys = keys
  }

  add(sentence: Sentence): void {
    const key = this.#keyOf(sentence)
    const bucket = this.#buckets.get(key)
    if (!bucket) this.#buckets.set(key, [sentence])
    else if (bucket.length < MOST_IN_BUCKET) bucket.push(sentence)
  }

  /** The sentences that begin (or end) alike; of very many only the first few, so that time stays linear. */
  like(sentence: Sentence): readonly Sentence[] {
    return this.#buckets.get(this.#keyOf(sentence)) ?? []
  }

  #keyOf({index}: Sentence): number {
    return this.#keys[index] ?? 0
  }
}

const keyOf = ({words}: Document, from: number, to: number): number => {
  let key = 7
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word) key = (Math.imul(key, 31) + codeOf(word)) >>> 0
  }
  return key
}

type KeyOf = (document: Document, sentence: Sentence) => number

const startKey: KeyOf = (document, {firstWord, lastWord}) =>
  keyOf(document, firstWord, Math.min(lastWord, firstWord + KEY_WORDS))

const endKey: KeyOf = (document, {firstWord, lastWord}) =>
  keyOf(document, Math.max(firstWord, lastWord - KEY_WORDS), lastWord)

const keysOf = (key: KeyOf): ((document: Document) => readonly number[]) => {
  const find = perParagraph((document, {firstSentence, lastSentence}) =>
    document.sentences.slice(firstSentence, lastSentence).map((sentence) => key(document, sentence)),
  )
  return (document) => find(document).flat()
}

const LEAST = 6

/** Too short to be called a copy of anything. */
export const isShort = ({firstWord, lastWord}: Sentence): boolean => lastWord - firstWord < LEAST

/** Counts the sentences that begin, or end, alike; what the two are told by cannot be the same. */
const countsOf = keptCounts<number>((document, {firstSentence, lastSentence}, count) => {
  for (let at = firstSentence; at < lastSentence; at++) {
    const sentence = document.sentences[at]
    if (!sentence || isShort(sentence)) continue
    count(startKey(document, sentence))
    count(-1 - endKey(document, sentence))
  }
})

/** Gives a test of whether another sentence of the whole draft begins or ends as one of a document does. */
export const hasTwin = (document: Document, whole: Document): ((sentence: Sentence) => boolean) => {
  const counts = countsOf(whole)
  return (sentence) =>
    !isShort(sentence) &&
    ((counts.get(startKey(document, sentence)) ?? 0) > 1 ||
      (counts.get(-1 - endKey(document, sentence)) ?? 0) > 1)
}

/** Gives a number for each sentence that tells how it begins. */
export const startKeys: (document: Document) => readonly number[] = keysOf(startKey)

/** Gives a number for each sentence that tells how it ends. */
export const endKeys: (document: Document) => readonly number[] = keysOf(endKey)

/** How many words two sentences have in common from their starts. */
export const commonStart = ({words}: Document, a: Sentence, b: Sentence): number => {
  const most = Math.min(a.lastWord - a.firstWord, b.lastWord - b.firstWord)
  let count = 0
  while (count < most && words[a.firstWord + count]?.form.lower === words[b.firstWord + count]?.form.lower)
    count++
  return count
}

/** How many words two sentences have in common from their ends. */
export const commonEnd = ({words}: Document, a: Sentence, b: Sentence): number => {
  const most = Math.min(a.lastWord - a.firstWord, b.lastWord - b.firstWord)
  let count = 0
  while (
    count < most &&
    words[a.lastWord - 1 - count]?.form.lower === words[b.lastWord - 1 - count]?.form.lower
  )
    count++
  return count
}
