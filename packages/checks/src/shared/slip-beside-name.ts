import {type Document, Names, type Word} from '@copydesk/core'
import {type Correction, corrections} from './corrections.ts'
import {capitalised} from './letter-case.ts'
import {rankedAt} from './rank-corrections.ts'

const PERSON = Names.forename | Names.surname
/** “The”, “When”: no name is likelier at the start of a sentence. */
const SMALL = 5.8
const SMALL_LEAST = 4.6
const SMALL_FIT = 0.2
/** “Foreeign Secretary”: a word that is usual beside its neighbours. */
const COMMON = 3.3
const LEAST = 1.6
const FIT = 1.6
const SHORTEST = 5

const isMeant = (
  piece: string,
  best: Correction,
  alone: Correction,
  starts: boolean,
  document: Document,
): boolean => {
  const fit = best.score - alone.score
  if (starts && best.zipf >= SMALL && alone.score >= SMALL_LEAST && fit >= SMALL_FIT) return true
  if (piece.length < SHORTEST || best.zipf < COMMON || alone.score < LEAST || fit < FIT) return false
  const {lexicon} = document
  return lexicon.has(best.form.toLowerCase()) && (lexicon.names(capitalised(best.form)) & PERSON) === 0
}

/** Gives what a capitalised word beside a name is a slip of, where its neighbours say so: “Teh United Nations”, “Distict Judge”. */
export const slipBesideName = (
  piece: string,
  places: readonly Word[],
  starts: boolean,
  document: Document,
): readonly Correction[] | undefined => {
  const [place, another] = places
  if (!place || another || document.lexicon.names(piece) !== 0) return
  const plain = corrections(piece.toLowerCase(), document.lexicon)
  const found = rankedAt(plain, place, document)
  const [best] = found
  const alone = plain.find(({form}) => form === best?.form)
  return best && alone && isMeant(piece, best, alone, starts, document) ? found : undefined
}
