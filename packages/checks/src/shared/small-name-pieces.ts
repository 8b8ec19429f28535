import {capitalised, type Document, type Form, Names, type Word} from '@copydesk/core'
import {isHouseWord, wordsOfDraft} from './attested.ts'
import {corrections} from './corrections.ts'
import {sideFit} from './fit-at.ts'
import {isInitials} from './initials.ts'
import {startsUpper} from './letter-case.ts'
import {isUnit} from './meant-as-is.ts'
import {rankedAt} from './rank-corrections.ts'

/** One hyphenated part of a word. */
interface Piece {
  readonly text: string
  readonly start: number
}

const SHORTEST = 4
const ATTESTED = 2
/** How much likelier another word must be than the name. */
const MARGIN = 0.5

const piecesOf = (plain: string): readonly Piece[] => {
  const base = plain.endsWith("'s") ? plain.slice(0, -2) : plain
  const pieces: Piece[] = []
  let start = 0
  for (const text of base.split('-')) {
    pieces.push({text, start})
    start += text.length + 1
  }
  return pieces
}

/** “Meg ryan”: a surname behind a first name. */
const isBehindForename = (name: string, place: Word | undefined, {words, lexicon}: Document): boolean => {
  const before = place && words[place.index - 1]
  if (before?.form.shape !== 'capitalised' || place?.gap !== ' ') return false
  return (
    (lexicon.names(before.form.plain) & Names.forename) !== 0 &&
    (lexicon.names(name) & (Names.surname | Names.forename)) !== 0
  )
}

/** The spelling with capitals that a dictionary, the house or the draft has, where none has it without. */
const nameOf = (piece: string, place: Word | undefined, document: Document): string | undefined => {
  const {lexicon} = document
  const title = capitalised(piece)
  const draft = wordsOfDraft(document)
  if (isHouseWord(document, title) || (draft.get(title) ?? 0) > (draft.get(piece) ?? 0)) return title
  if (piece.length >= SHORTEST && lexicon.suggestible(title) && lexicon.zipf(title) >= ATTESTED) return title
  const isName =
    piece.length > SHORTEST ? lexicon.names(title) !== 0 : isBehindForename(title, place, document)
  return isName ? title : undefined
}

/** “according to tate media”: a word that fits better there has lost a letter. */
const isRarerThanAWord = (
  piece: string,
  name: string,
  place: Word | undefined,
  document: Document,
): boolean => {
  if (wordsOfDraft(document).has(name) || isBehindForename(name, place, document)) return false
  const {lexicon} = document
  const words = corrections(piece, lexicon).filter(({form}) => form === form.toLowerCase())
  const [best] = rankedAt(words, place, document)
  const fit = place ? sideFit([piece], place, document) : 0
  return best !== undefined && best.score > lexicon.zipf(name) + fit + MARGIN
}

/** “Hoi-kwan”: only the first part of such a name takes a capital. */
const isGivenName = (plain: string, {lexicon}: Document): boolean => {
  const head = plain.slice(0, plain.indexOf('-'))
  return startsUpper(head) && !lexicon.has(head.toLowerCase()) && !lexicon.isAffix(`${head.toLowerCase()}-`)
}

/** Gives the parts of an unknown word that are names without their capital, and how each is written: “anti-american”, “fbi”. */
export const smallNamePieces = (
  form: Form,
  places: readonly Word[],
  document: Document,
  particles: readonly string[],
): readonly (Piece & {readonly name: string})[] => {
  if (form.shape !== 'lower' && !form.plain.includes('-')) return []
  if (isHouseWord(document, form.plain) || places.some((word) => isUnit(document, word))) return []
  return piecesOf(form.plain).flatMap((piece) => {
    const {text} = piece
    if (text !== text.toLowerCase() || document.lexicon.has(text) || particles.includes(text)) return []
    if (isInitials(text, document, form.plain === text ? places[0] : undefined))
      return [{...piece, name: text.toUpperCase()}]
    if (piece.start > 0 && isGivenName(form.plain, document)) return []
    const name = nameOf(text, places[0], document)
    return name === undefined || isRarerThanAWord(text, name, places[0], document) ? [] : [{...piece, name}]
  })
}
