import {capitalised, type Document, type Word} from '@copydesk/core'
import {corrections} from './corrections.ts'
import {isFormation} from './formation.ts'
import {type NameParting, nameParting, opens} from './name-parting.ts'
import {isClosed, partLower} from './part-lower.ts'
import {rankedAt} from './rank-corrections.ts'

/** A tail so short is also what a slip leaves of an ending. */
const SHORT_TAIL = 3
/** How much likelier than by chance the second word stands behind the first, where neither is a small one: “Lastweek”. */
const NEIGHBOURS = 1

/** “Americaan” is “American” rather than “America an”. */
const isLikelierSlip = (
  plain: string,
  place: Word,
  {parts, score}: NameParting,
  document: Document,
): boolean => {
  if (parts[1].length > SHORT_TAIL) return false
  const [best] = rankedAt(corrections(plain.toLowerCase(), document.lexicon), place, document)
  return best !== undefined && best.score > score
}

const areNeighbours = ([head = '', tail = '', third]: readonly string[], {model}: Document): boolean =>
  third === undefined &&
  model !== undefined &&
  model.lift(model.idOfText(head), model.idOfText(tail)) >= NEIGHBOURS

/** “Thecommittee”, “Lastweek”: where a capital is due, the first of two words has it. */
const partOpening = (plain: string, place: Word, document: Document): readonly string[] | undefined => {
  const parts = partLower(plain.toLowerCase(), place, document)
  const [head = '', ...others] = parts ?? []
  if (!parts || !(isClosed(head, document) || areNeighbours(parts, document))) return
  return [capitalised(head), ...others]
}

/** Parts an unknown capitalised word: “Theminister” at the start of a sentence, “Zelenskysaid” anywhere. */
export const partCapitalised = (
  plain: string,
  places: readonly Word[],
  document: Document,
): readonly string[] | undefined => {
  const [place] = places
  if (!place || places.length > 1 || document.lexicon.names(plain) !== 0) return
  if (opens(document, place)) {
    const opening = partOpening(plain, place, document)
    // “Flourless brownies”
    if (opening || isFormation(plain.toLowerCase(), document.lexicon)) return opening
  }
  const best = nameParting(plain, place, document)
  return best && isLikelierSlip(plain, place, best, document) ? undefined : best?.parts
}
