import {capitalised, type Document, Names, Tags, type Word} from '@copydesk/core'
import {calendarSlip} from './calendar-slip.ts'
import {type Correction, corrections} from './corrections.ts'
import {startsUpper} from './letter-case.ts'
import {startsSentence} from './name-margin.ts'
import {rankedAt} from './rank-corrections.ts'

const PERSON = Names.forename | Names.surname
/** “The”, “When”: no name is likelier at the start of a sentence. */
const SMALL = 5.8
const SMALL_LEAST = 4.6
/** How well it must go with its neighbours, where a name that nobody knows stands there as well. */
const SMALL_FIT = -0.9
/** “Foreeign Secretary”: a word that is usual beside its neighbours. */
const COMMON = 3.3
const LEAST = 1.6
const FIT = 1.6
const SHORTEST = 5
/** Within a sentence, and beside no name, only a longer word is no name. */
const LONG = 8
/** “Proseccutor Jones”: no name is so long, and one slip from a common word. */
const VERY_LONG = 9
/** “Hurrcane Zoe”: nor is one so long, with the slip inside; “Institut” is another language's word. */
const LONG_INSIDE = 7
const LONG_LEAST = 2.3
const LONG_FIT = -1
/** “Americaan troops”: a people that is much spoken of. */
const PEOPLE = 2
const PEOPLE_FIT = 0.6
/** “Ofrmer”: where a sentence begins, a capital says less. */
const OPENING_LEAST = 2.5
const OPENING_FIT = 0.8

/** A correction as it stands here, and how likely it is wherever it stands. */
interface Candidate {
  readonly piece: string
  readonly best: Correction
  readonly alone: number
  readonly starts: boolean
  readonly beside: boolean
}

const isSmall = ({best, alone, starts}: Candidate): boolean =>
  starts && best.zipf >= SMALL && alone >= SMALL_LEAST && best.score - alone >= SMALL_FIT

const isPeople = ({piece, best, alone}: Candidate, {lexicon}: Document): boolean =>
  piece.length >= SHORTEST &&
  best.zipf >= PEOPLE &&
  best.score - alone >= PEOPLE_FIT &&
  startsUpper(best.form) &&
  piece !== `${best.form}s` &&
  ((lexicon.names(best.form) & Names.demonym) !== 0 || (lexicon.tags(best.form) & Tags.adjective) !== 0)

/** Whether both ends are as they should be. */
const isInside = (piece: string, {form}: Correction): boolean =>
  startsUpper(piece) && form.slice(0, 1) === piece.slice(0, 1).toLowerCase() && form.at(-1) === piece.at(-1)

const isLong = ({piece, best, alone}: Candidate, {lexicon}: Document): boolean =>
  piece.length >= (isInside(piece, best) ? LONG_INSIDE : VERY_LONG) &&
  alone >= LONG_LEAST &&
  best.score - alone >= LONG_FIT &&
  lexicon.has(best.form.toLowerCase())

const isUsual = ({piece, best, alone, starts, beside}: Candidate, {lexicon}: Document): boolean =>
  piece.length >= (starts || beside ? SHORTEST : LONG) &&
  best.zipf >= COMMON &&
  ((alone >= LEAST && best.score - alone >= FIT) ||
    (starts && alone >= OPENING_LEAST && best.score - alone >= OPENING_FIT)) &&
  lexicon.has(best.form.toLowerCase()) &&
  (lexicon.names(capitalised(best.form)) & PERSON) === 0

/**
 * Gives what an unknown capitalised word that may be a name is a slip of, where its neighbours say so: “Teh United
 * Nations”, “Distict Judge”, “Americaan troops”, “on Augut 5”.
 */
export const capitalisedSlip = (
  piece: string,
  places: readonly Word[],
  beside: boolean,
  document: Document,
): readonly Correction[] | undefined => {
  const [place, another] = places
  if (!place || another) return
  const day = calendarSlip(piece, place, document)
  if (day) return [day]
  if (document.lexicon.names(piece) !== 0) return
  const plain = corrections(piece.toLowerCase(), document.lexicon)
  const found = rankedAt(plain, place, document)
  const [best] = found
  const alone = plain.find(({form}) => form === best?.form)?.score
  if (!best || alone === undefined) return
  const candidate = {piece, best, alone, starts: startsSentence(document, place), beside}
  const isMeant = [isSmall, isPeople, isUsual, isLong].some((test) => test(candidate, document))
  return isMeant ? found : undefined
}
