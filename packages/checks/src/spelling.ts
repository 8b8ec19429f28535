import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Lexicon,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {isHouseWord} from './shared/attested.ts'
import {type Correction, corrections} from './shared/corrections.ts'
import {inCaseOf, withApostrophesOf} from './shared/letter-case.ts'
import {isCut, isInMarks, isParticle, NEVER, nameMargin} from './shared/name-margin.ts'
import {farVerdictOf, verdictOf} from './shared/spelling-verdict.ts'
import {regardedSuspects, suspects} from './shared/suspects.ts'

type Options = {readonly ask: number; readonly far: number; readonly sure: number}

interface Piece {
  readonly text: string
  readonly start: number
}

/** How likely a correction must be, in its own units, to be applied unasked. */
const SURE = 2
/** How likely where the word stands in quotation marks of its own. */
const IN_MARKS = 4

/** The unknown parts of a hyphenated word; the whole of another. */
const unknownParts = ({plain}: Form, {lexicon}: Document): readonly Piece[] => {
  const base = plain.endsWith("'s") ? plain.slice(0, -2) : plain
  if (!base.includes('-')) return [{text: base, start: 0}]
  const pieces: Piece[] = []
  let start = 0
  for (const text of base.split('-')) {
    const known =
      text.length < 4 ||
      lexicon.has(text) ||
      lexicon.names(text) !== 0 ||
      lexicon.isAffix(`${text}-`) ||
      lexicon.isAffix(`-${text}`)
    if (!known) pieces.push({text, start})
    start += text.length + 1
  }
  return pieces
}

/** Whether it has three letters in a row that no word has: “fursuit” may be a new word, “govrnmnt” is none. */
const isOdd = (word: string, {hasTrigram}: Lexicon): boolean => {
  if (!/^[a-z]+$/.test(word)) return false
  const codeAt = (at: number): number => (at < 0 || at >= word.length ? 0 : word.charCodeAt(at))
  for (let at = 0; at < word.length; at++) {
    if (!hasTrigram(codeAt(at - 1), codeAt(at), codeAt(at + 1))) return true
  }
  return false
}

const suggestionsFor = (written: string, found: readonly Correction[]): readonly string[] => {
  const [best] = found
  const close = found.filter(({score}) => best && score > best.score - 1.5).slice(0, 3)
  return [...new Set(close.map(({form}) => withApostrophesOf(written, inCaseOf(written, form))))]
}

const findingOf = (
  piece: Piece,
  places: readonly Word[],
  fix: readonly string[],
  margin: number,
): Finding | undefined => {
  const [first, ...others] = places
  if (!first) return
  const spanIn = (word: Word) => ({
    start: word.start + piece.start,
    end: word.start + piece.start + piece.text.length,
  })
  const times =
    others.length === 0
      ? ''
      : others.length === 1
        ? ', here and once more'
        : `, here and ${others.length} times more`
  const advice =
    fix[0] === undefined ? `“${piece.text}” is in no dictionary` : `Write “${fix[0]}”, not “${piece.text}”`
  return {
    span: spanIn(first),
    message: `${advice}${times}`,
    ...(fix.length > 0 ? {fix} : {}),
    ...(margin < 0 ? {sure: false} : {}),
    related: others.map((word) => ({span: spanIn(word), message: 'Here, too'})),
  }
}

/** How likely the best correction is wherever the word stands. */
const plainScore = (text: string, {lexicon}: Document): number =>
  corrections(text.toLowerCase(), lexicon)[0]?.score ?? 0

const judge = function* (
  document: Document,
  {sure, far}: Options,
  riddles: [Piece, readonly Word[]][],
): Generator<Finding> {
  let searches = far
  for (const [form, places] of suspects(document)) {
    if (form.shape === 'mixed' && !form.plain.includes('-')) continue
    if (isHouseWord(document, form.plain)) continue
    if (places.some((word) => isCut(document, word))) continue
    for (const piece of unknownParts(form, document)) {
      const margin = nameMargin(piece.text, form, places, document)
      if (margin === NEVER || piece.text.length < 3) continue
      let verdict = verdictOf(piece.text.toLowerCase(), places, document)
      if (verdict.kind === 'riddle' && margin === 0 && searches-- > 0)
        verdict = farVerdictOf(piece.text, places, document)
      if (verdict.kind === 'riddle' && margin === 0 && isOdd(piece.text, document.lexicon))
        riddles.push([piece, places])
      if (verdict.kind !== 'slip') continue
      const [best, next] = verdict.corrections
      if (!best || (best.zipf < 6 && places.some((word) => isParticle(document, word)))) continue
      if (best.score < IN_MARKS && places.every((word) => isInMarks(document, word))) continue
      if (margin > 0 && (best.slips === 2 || plainScore(piece.text, document) < margin + 0.6)) continue
      const alone =
        best.slips === 1 && best.score >= SURE && margin === 0 && best.score - (next?.score ?? 0) >= sure
      const fix = suggestionsFor(piece.text, alone ? [best] : verdict.corrections)
      const finding = findingOf(piece, places, fix, 0)
      if (finding) yield alone ? finding : {...finding, offered: true}
    }
  }
}

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
const askSpeller = function* (
  document: Document,
  riddles: readonly [Piece, readonly Word[]][],
  ask: number,
): Generator<Finding> {
  const {speller} = document
  if (!speller || riddles.length === 0) return
  const some = riddles.slice(0, ask)
  const unknown = speller.unknown(some.map(([{text}]) => text))
  for (const [piece, places] of some) {
    const fix = unknown.get(piece.text)
    const finding = fix && findingOf(piece, places, fix.slice(0, 3), isMeant(document, places) ? -1 : 0)
    if (finding) yield {...finding, offered: true}
  }
}

const find = function* (document: Document, options: Options): Generator<Finding> {
  const riddles: [Piece, readonly Word[]][] = []
  yield* judge(document, options, riddles)
  yield* askSpeller(document, riddles, options.ask)
}

/** Finds misspelled words: unknown to the dictionaries, the house, the sources and the draft itself. */
export const spelling: DocumentCheck<Options> = wholeDocument(find, regardedSuspects)
