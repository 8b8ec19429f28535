import type {Document, Finding, Word} from '@copydesk/core'
import {spellingFinding} from './spelling-finding.ts'
import type {UnknownPart} from './unknown-parts.ts'

/** An unknown word that no slip explains, with its places. */
export type Riddle = readonly [UnknownPart, readonly Word[]]

/** A term in quotation marks, a species (“Vibrio fischeri”), a word used twice: rare, but meant. */
const isMeant = ({words, sentences}: Document, places: readonly Word[]): boolean => {
  const [word, another] = places
  const before = word && words[word.index - 1]
  if (!word || another || /["'“‘]$/.test(word.gap)) return true
  return (
    before?.form.shape === 'capitalised' &&
    word.gap === ' ' &&
    sentences[word.sentence]?.firstWord !== before.index
  )
}

/** Asks the speller about what nothing else explains; it is slow, so only about the first few. */
export const askSpeller = function* (
  document: Document,
  riddles: readonly Riddle[],
  ask: number,
): Generator<Finding> {
  const {speller} = document
  if (!speller || riddles.length === 0) return
  const some = riddles.slice(0, ask)
  const unknown = speller.unknown(some.map(([{text}]) => text))
  for (const [piece, places] of some) {
    const fix = unknown.get(piece.text)
    const finding = fix && spellingFinding(piece, places, fix.slice(0, 3), isMeant(document, places) ? -1 : 0)
    if (finding) yield {...finding, offered: true}
  }
}
