import {
  type Document,
  Kind,
  knownAlone,
  onceFor,
  type Sentence,
  type SentenceKinds,
  type Word,
} from '@copydesk/core'

/** What parts a word from the one before it: `open` lets a clause begin there, `shut` is anything else. */
export type Join = 'space' | 'comma' | 'open' | 'shut'

/** A sentence with what each of its words is there. */
export interface SentenceView {
  readonly words: readonly Word[]
  /** Places in `words`; `last` is the last word's own. */
  readonly first: number
  readonly last: number
  readonly kinds: SentenceKinds
}

type Views = (SentenceView | undefined)[]

const viewsOf = onceFor((_: Document): Views => [])

/** What the words are of a sentence whose paragraph was looked at by itself. */
const knownKinds = (document: Document, {paragraph: at, index}: Sentence): SentenceKinds | undefined => {
  const paragraph = document.paragraphs[at]
  const alone = paragraph && knownAlone(document, paragraph)
  if (!alone || alone.document === document) return
  const own = alone.document.sentences[index - paragraph.firstSentence]
  return own && viewOf(alone.document, own)?.kinds
}

/** Gives a sentence with what its words are; undefined where nobody knows. */
export const viewOf = (document: Document, sentence: Sentence): SentenceView | undefined => {
  const {usage, words} = document
  if (!usage) return
  const views = viewsOf(document)
  const known = views[sentence.index]
  if (known) return known
  const {firstWord: first, lastWord} = sentence
  const kinds = knownKinds(document, sentence) ?? usage.kinds(words, sentence)
  const view = {words, first, last: lastWord - 1, kinds}
  views[sentence.index] = view
  return view
}

/** What a word of the sentence is; an edge outside it. */
export const kindAt = ({kinds, first, last}: SentenceView, at: number): number =>
  at < first || at > last ? Kind.edge : kinds.at(at - first)

/** Whether a word of the sentence can be nothing else than what it is. */
export const isSureAt = ({kinds, first, last}: SentenceView, at: number): boolean =>
  at >= first && at <= last && kinds.isSureAt(at - first)

/** A word's text in lower case; '' outside the sentence. */
export const lowerAt = ({words, first, last}: SentenceView, at: number): string =>
  at < first || at > last ? '' : (words[at]?.form.lower ?? '')

/** What parts a word from the one before it in its sentence. */
export const joinAt = ({words, first}: SentenceView, at: number): Join => {
  if (at <= first) return 'open'
  const gap = words[at]?.gap ?? ''
  // Mr. Smith, James B. Conant: a stop inside a sentence is an abbreviation's; the harbour/road pact
  if (gap === ' ' || gap === '\u00a0' || gap === '. ' || gap === '/') return 'space'
  if (gap === ', ') return 'comma'
  // 3,000 men, 2.5 miles
  if ((gap === ',' || gap === '.') && words[at]?.form.shape === 'number') return 'space'
  return /^(?:[:;] | ?[–—-] ?| --? |(?:[,:] | )[(“"‘'])$/.test(gap) ? 'open' : 'shut'
}

/** Whether a word is the second of two that are joined by “&”: Moss & Quill. */
export const endsAmpersand = ({words}: SentenceView, at: number): boolean =>
  words[at]?.gap.includes('&') === true
