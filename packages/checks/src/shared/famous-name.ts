import {type Document, Names, Tags, type Word} from '@copydesk/core'
import {type Correction, corrections} from './corrections.ts'
import {doubledOtherwise} from './doubled-otherwise.ts'
import {type DraftName, isBesideName, isKnownName} from './draft-names.ts'
import {startsUpper} from './letter-case.ts'

const SHORTEST = 5
/** A short name must stand behind a preposition: “in Qaatar”. */
const SHORT = 5
/** A place or people that is known this well is the one that was meant. */
const FAMOUS = 2.6
const VERY_FAMOUS = 3.3
const WELL_KNOWN = 3
const MARGIN = 1
/** What a likely slip costs at most, the capital that corrections do not see included: swapped, doubled, left out. */
const LIKELY = 1.7
/** What any slip costs at most. */
const ANY = 4

/** Shorter names that double a letter otherwise are surnames: Parris, Millan. */
const LONG = 8
const PLACES = Names.place | Names.demonym
/** What else is known by one name only: the Caribbean stands among organisations. */
const WELL_KNOWN_NAMES = PLACES | Names.organisation

const isBehindPreposition = ({words}: Document, {index, gap}: Word): boolean => {
  const before = words[index - 1]
  return gap === ' ' && before !== undefined && (before.form.tags & Tags.preposition) !== 0
}

/** “the Brirish navy”: no surname stands behind an article and before a common noun. */
const isAdjective = ({words}: Document, {index, gap}: Word): boolean => {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (gap !== ' ' || next?.gap !== ' ' || before?.form.shape !== 'lower') return false
  return (before.form.tags & (Tags.determiner | Tags.adjective)) !== 0 && next.form.shape === 'lower'
}

/** Whether a name may be a slip of any kind here, not only a likely one. */
const isSureHere = (word: Word, {form, zipf}: Correction, document: Document): boolean => {
  const {lexicon} = document
  const names = lexicon.names(form)
  // “Vernor” may be somebody whom a place like Vernon is not named for.
  if (zipf < WELL_KNOWN || (names & Names.forename) !== 0) return false
  const isPeople = (names & Names.demonym) !== 0 || (lexicon.tags(form) & Tags.adjective) !== 0
  return isBehindPreposition(document, word) || (isPeople && isAdjective(document, word))
}

const isFamous = (
  {text, places}: DraftName,
  best: Correction,
  next: Correction | undefined,
  document: Document,
): boolean => {
  // “Londons mayor” has lost an apostrophe.
  if (text === `${best.form}s` || (next && next.score > best.score - MARGIN)) return false
  const short = text.length === SHORT
  if (short && !places.every((word) => isBehindPreposition(document, word))) return false
  if (best.zipf < (short ? VERY_FAMOUS : FAMOUS)) return false
  if ((document.lexicon.names(best.form) & PLACES) === 0) return false
  const cost = best.zipf - best.score
  if (cost <= LIKELY && best.form.charAt(0) === text.charAt(0)) return true
  return !short && cost <= ANY && places.every((word) => isSureHere(word, best, document))
}

/**
 * Gives the well-known place or people that a name is one slip from, or the day or month: Ukriane, Portugese, Wendesday;
 * undefined where it may be a name of its own.
 */
export const famousName = (
  name: DraftName,
  document: Document,
  calendar: ReadonlySet<string>,
): string | undefined => {
  const {text, places} = name
  const {lexicon} = document
  if (text.length < SHORTEST || places.length > 2 || isKnownName(text, document)) return
  const isBeside = places.some((word) => isBesideName(document, word))
  const doubled =
    isBeside || text.length < LONG
      ? undefined
      : doubledOtherwise(
          text,
          (form) => (lexicon.names(form) & WELL_KNOWN_NAMES) !== 0 && lexicon.zipf(form) >= FAMOUS,
        )
  if (doubled) return doubled
  const [best, next] = corrections(text.toLowerCase(), lexicon).filter(({form}) => startsUpper(form))
  if (!best) return
  if (calendar.has(best.form)) {
    const isSure = !isBeside && places.every((word) => isBehindPreposition(document, word))
    return text.length > SHORT || isSure ? best.form : undefined
  }
  if (isBeside) return
  return isFamous(name, best, next, document) ? best.form : undefined
}
