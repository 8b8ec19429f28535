import {type Document, Names, Tags, type Word} from '@copydesk/core'
import {corrections} from './corrections.ts'
import {type DraftName, isBesideName, isKnownName} from './draft-names.ts'
import {startsUpper} from './letter-case.ts'

const SHORTEST = 5
/** A short name must stand behind a preposition: “in Qaatar”. */
const SHORT = 5
/** A place or people that is known this well is the one that was meant. */
const FAMOUS = 2.6
const VERY_FAMOUS = 3.3
const MARGIN = 1
/** What a likely slip costs at most, the capital that corrections do not see included: swapped, doubled, left out. */
const LIKELY = 1.7

const isBehindPreposition = ({words}: Document, {index, gap}: Word): boolean => {
  const before = words[index - 1]
  return gap === ' ' && before !== undefined && (before.form.tags & Tags.preposition) !== 0
}

/** Gives the well-known place or people that a name is one slip from: Ukriane, Portugese; undefined where it may be a name of its own. */
export const famousName = ({text, places}: DraftName, document: Document): string | undefined => {
  const {lexicon} = document
  if (text.length < SHORTEST || places.length > 2 || isKnownName(text, document)) return
  if (places.some((word) => isBesideName(document, word))) return
  const short = text.length === SHORT
  if (short && !places.every((word) => isBehindPreposition(document, word))) return
  const [best, next] = corrections(text.toLowerCase(), lexicon).filter(({form}) => startsUpper(form))
  // “Londons mayor” has lost an apostrophe.
  if (!best || best.zipf < (short ? VERY_FAMOUS : FAMOUS) || text === `${best.form}s`) return
  if (best.zipf - best.score > LIKELY) return
  const famous = (lexicon.names(best.form) & (Names.place | Names.demonym)) !== 0
  if (!famous || best.form.charAt(0) !== text.charAt(0)) return
  return !next || next.score < best.score - MARGIN ? best.form : undefined
}
