import {capitalised, type Document, Names} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'

const COMMON = 3
const VERY_COMMON = 5.5

/** MPs, DVDs, OAPed: an acronym with an ending. */
const isInflectedAcronym = (text: string): boolean => /^\p{Lu}{2,}(?:s|ed|ing|er)$/u.test(text)

/** MoD, PhD, DfE. */
const isShortTitle = (text: string): boolean => /^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u.test(text)

/** MoCA; but “NaTO” is NATO. */
const isShortBody = (text: string, {lexicon}: Document): boolean =>
  /^\p{Lu}\p{Ll}\p{Lu}{2}$/u.test(text) && !lexicon.has(text.toUpperCase())

/** Whether dictionary or draft has the word with no other capital than the first. */
const isNameOtherwise = (lower: string, document: Document): boolean =>
  document.lexicon.suggestible(capitalised(lower)) || wordsOfDraft(document).has(capitalised(lower))

/** BuzzFeed, TikTok, OpenAI: each part begins with a capital. */
const segments = (text: string): readonly string[] => text.match(/\p{Lu}\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? []

const isBrandShape = (text: string, document: Document): boolean => {
  const {lexicon} = document
  const found = segments(text)
  if (found.length < 2 || found.join('') !== text) return false
  const lower = text.toLowerCase()
  if (lexicon.zipf(lower) >= COMMON + 1 || wordsOfDraft(document).has(capitalised(lower))) return false
  if (found.every((part) => part.length >= 3 && lexicon.has(part))) return true
  if (lexicon.has(lower)) return false
  const title = capitalised(lower)
  if (!lexicon.has(title) && lexicon.names(title) === 0) return true
  return found.every((part) => (lexicon.names(part) & Names.forename) !== 0)
}

/** McGill, O’Brien, DeSantis, LaGuardia: a particle before a name. */
const isParticleName = (text: string, particles: readonly string[]): boolean =>
  particles.some(
    (particle) => text.startsWith(particle) && /^\p{Lu}\p{Ll}+$/u.test(text.slice(particle.length)),
  )

/** iPlayer, eBook, mRNA: one or two small letters before what is a word by itself. */
const isPrefixed = (text: string, document: Document): boolean => {
  const {lexicon} = document
  const [, rest] = /^\p{Ll}{1,2}(\p{Lu}(?:\p{Ll}+|\p{Lu}*s?))$/u.exec(text) ?? []
  // “sHEARER” is a caps lock’s.
  if (rest === undefined || /^\p{Lu}{5}/u.test(rest)) return false
  const lower = text.toLowerCase()
  if (isNameOtherwise(lower, document)) return false
  return !lexicon.has(lower) || (lexicon.zipf(lower) < COMMON && lexicon.has(rest))
}

/** Whether a word may have its inner capitals by its shape: a brand, an acronym with an ending, a name with a particle. */
export const hasRightCapitals = (
  plain: string,
  document: Document,
  particles: readonly string[],
): boolean => {
  const zipf = document.lexicon.zipf(plain.toLowerCase())
  if (zipf < (plain.endsWith('s') ? VERY_COMMON : COMMON + 1) && isInflectedAcronym(plain)) return true
  if (
    zipf < COMMON + 1 &&
    (isShortTitle(plain) || isShortBody(plain, document) || isParticleName(plain, particles))
  )
    return true
  return isPrefixed(plain, document) || isBrandShape(plain, document)
}
