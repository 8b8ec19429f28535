import {type Document, type DocumentCheck, type Finding, wholeDocument} from '@copydesk/core'
import {modals} from './english.ts'
import {pairKey} from './gram-table.ts'
import {ownWords} from './own-words.ts'
import {hashOf} from './scan-words.ts'
import {indexSources, type SourceIndex} from './source-index.ts'
import type {WordList} from './word-list.ts'

const MOST_PLACES = 12
const LONGEST_ADDITION = 5
const NAME = /^\p{Lu}\p{Ll}{2,}$/u
const FIGURE = /^\d[\d.,]*$/
const OF = hashOf('of')

/** A claim of the draft held against one place of the sources. */
interface Held {
  readonly document: Document
  readonly index: SourceIndex
  readonly words: WordList
  /** The word of the draft and its counterpart in the index. */
  readonly at: number
  readonly place: number
}

const draftWord = ({document, words}: Held, at: number): string =>
  document.text.slice(words.start[at] ?? 0, words.end[at] ?? 0)

const sourceWord = ({index}: Held, at: number): string =>
  (index.sources[index.sourceAt(at)]?.text ?? '').slice(index.words.start[at] ?? 0, index.words.end[at] ?? 0)

const alike = ({index, words, at, place}: Held, from: number, to: number): boolean => {
  for (let step = from; step <= to; step++) {
    if (words.hash[at + step] === undefined || words.hash[at + step] !== index.words.hash[place + step])
      return false
  }
  return true
}

// Both texts say the same before and behind, and name another figure or person between.
const otherWord = (held: Held): Finding | undefined => {
  const [mine, theirs] = [draftWord(held, held.at), sourceWord(held, held.place)]
  if (mine.toLowerCase() === theirs.toLowerCase() || !alike(held, -3, -1) || !alike(held, 1, 2))
    return undefined
  if (!(FIGURE.test(mine) && FIGURE.test(theirs)) && !(NAME.test(mine) && NAME.test(theirs))) return undefined
  const {words, at} = held
  const span = {start: words.start[at] ?? 0, end: words.end[at] ?? 0}
  return {span, message: `The source has “${theirs}” beside the same words, not “${mine}”`, fix: theirs}
}

const MODALS: ReadonlySet<number> = new Set([...modals].map(hashOf))

// Reported speech moves “will” to “would”.
const goesOnAlike = (word: number, next: readonly (number | undefined)[]): boolean =>
  next.includes(word) || (MODALS.has(word) && MODALS.has(next[0] ?? 0))

// “the remaining 10% of the population will”, where the source has “the remaining 10% would”.
const addition = (held: Held): Finding | undefined => {
  const {document, index, words, at, place} = held
  if (!FIGURE.test(draftWord(held, at)) || !alike(held, -2, 0) || words.hash[at + 1] !== OF) return undefined
  const next = [index.words.hash[place + 1], index.words.hash[place + 2]]
  if (next.includes(OF)) return undefined
  for (let length = 2; length <= LONGEST_ADDITION; length++) {
    const after = words.hash[at + length + 1]
    if (after === undefined || !goesOnAlike(after, next)) continue
    const span = {start: words.start[at + 1] ?? 0, end: words.end[at + length] ?? 0}
    const claim = document.text.slice(span.start, span.end)
    if (/[.!?\n]/.test(claim)) return undefined
    return {span, message: `The source has the figure, but not “${claim}”`}
  }
  return undefined
}

const placesOf = (index: SourceIndex, a: number, b: number): readonly number[] => {
  const places: number[] = []
  const key = pairKey(a, b)
  for (
    let place = index.pairs.first(key);
    place >= 0 && places.length < MOST_PLACES;
    place = index.pairs.next[place] ?? -1
  ) {
    if (index.words.hash[place] === a && index.words.hash[place + 1] === b) places.push(place)
  }
  return places
}

// One place that has the very words is enough to support a claim.
const claimAt = (held: Omit<Held, 'place'>): Finding | undefined => {
  const {index, words, at} = held
  const places = placesOf(index, words.hash[at - 2] ?? 0, words.hash[at - 1] ?? 0).map((place) => place + 2)
  if (places.length === 0 || places.length === MOST_PLACES) return undefined
  const supported = places.some((place) => alike({...held, place}, 0, 1))
  if (supported) return undefined
  for (const place of places) {
    const found = otherWord({...held, place}) ?? addition({...held, place})
    if (found) return found
  }
  return undefined
}

/** Finds figures and names in the copy's own words that stand beside the source's words and that the source does not have there. */
export const unsupportedClaim: DocumentCheck = wholeDocument(function* (document) {
  if (document.sources.length === 0) return
  const index = indexSources(document.sources)
  const words = ownWords(document)
  for (let at = 2; at < words.length; at++) {
    const code = document.text.charCodeAt(words.start[at] ?? 0)
    if (!(code >= 48 && code <= 57) && !(code >= 65 && code <= 90)) continue
    const found = claimAt({document, index, words, at})
    if (found) yield found
  }
})
