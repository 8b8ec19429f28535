import type {Document, Form, Sentence} from '@copydesk/core'

const KEY_WORDS = 5
const MOST_IN_BUCKET = 6

const codes = new WeakMap<Form, number>()

const codeOf = (form: Form): number => {
  let code = codes.get(form)
  if (code === undefined) {
    code = 0x811c9dc5
    for (let at = 0; at < form.lower.length; at++)
      code = Math.imul(code ^ form.lower.charCodeAt(at), 0x01000193) >>> 0
    codes.set(form, code)
  }
  return code
}

/** Sentences by their first words or their last ones, so that copies are found without comparing all with all. */
export class SentenceIndex {
  readonly #document: Document
  readonly #buckets = new Map<number, Sentence[]>()
  readonly #fromEnd: boolean

  constructor(document: Document, fromEnd = false) {
    this.#document = document
    this.#fromEnd = fromEnd
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

  #keyOf({firstWord, lastWord}: Sentence): number {
    const from = this.#fromEnd ? Math.max(firstWord, lastWord - KEY_WORDS) : firstWord
    const to = Math.min(lastWord, from + KEY_WORDS)
    let key = 7
    for (let at = from; at < to; at++) {
      const word = this.#document.words[at]
      if (word) key = (Math.imul(key, 31) + codeOf(word.form)) >>> 0
    }
    return key
  }
}

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
