import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  Names,
  Tags,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {isHouseWord, wordsOfDraft} from './shared/attested.ts'
import {corrections} from './shared/corrections.ts'
import {isFormation} from './shared/formation.ts'
import {capitalised, startsUpper} from './shared/letter-case.ts'
import {suspects} from './shared/suspects.ts'
import {splitOf} from './shared/word-split.ts'

type Options = {readonly particles: readonly string[]}

/** More often than this, a form is the draft’s own word. */
const OWN = 4
const CLOSED = Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal
const VERY_COMMON = 5.6
const COMMON = 4
/** A longer word is no brand’s beginning. */
const RARE = 2.2
const ATTESTED = 2.2

const VERBAL = Tags.past | Tags.gerund | Tags.adverb

const isClosed = (word: string, {lexicon}: Document): boolean =>
  (lexicon.tags(word) & CLOSED) !== 0 ||
  (lexicon.zipf(word) >= VERY_COMMON && (lexicon.tags(word) & (Tags.noun | Tags.adjective)) === 0)

/** Off, way and son end names; said, will and the do not. */
const endsNames = (word: string, {lexicon}: Document): boolean =>
  word.length < 3 || (lexicon.tags(word) & Tags.adverb) !== 0

const isName = (word: string, document: Document): boolean => {
  const {lexicon} = document
  return (
    lexicon.suggestible(word) ||
    lexicon.names(word) !== 0 ||
    isHouseWord(document, word) ||
    wordsOfDraft(document).has(word)
  )
}

/** “usa”, “amman”, “orleans”: a name without its capitals. */
const isSmallName = (plain: string, document: Document): boolean => {
  const {lexicon} = document
  const [title, upper] = [capitalised(plain), plain.toUpperCase()]
  const draft = wordsOfDraft(document)
  if (draft.has(title) || draft.has(upper)) return true
  const known = lexicon.suggestible(title) || (plain.length < 6 && lexicon.suggestible(upper))
  return known && ((lexicon.names(title) & ~Names.surname) !== 0 || lexicon.zipf(plain) >= ATTESTED)
}

const ofLower = (plain: string, document: Document): readonly string[] | undefined => {
  const {lexicon} = document
  const split = splitOf(plain, lexicon)
  if (!split) return
  const [correction] = corrections(plain, lexicon)
  if (correction?.slips === 1 && correction.score > split.score) return
  const closed = split.parts.some((part) => part.length > 2 && isClosed(part, document))
  return closed || !isFormation(plain, lexicon) ? split.parts : undefined
}

/** “Thompsonremarked”: the draft's own name, and what it did; “Forcesspokesman”: its own words both. */
const isNameBefore = (head: string, tail: string, document: Document): boolean => {
  const {lexicon} = document
  const draft = wordsOfDraft(document)
  if (
    tail.length < 4 ||
    !lexicon.has(tail) ||
    lexicon.zipf(tail) < RARE ||
    lexicon.has(head.toLowerCase() + tail)
  )
    return false
  const verbal = (lexicon.tags(tail) & VERBAL) !== 0 && tail.length > 5
  if (draft.has(head)) return verbal || (tail.length > 4 && (draft.has(tail) || lexicon.zipf(tail) >= COMMON))
  return verbal && head.length > 3 && (lexicon.suggestible(head) || lexicon.names(head) !== 0)
}

/** “Theminister” at the start of a sentence, “Zelenskysaid” anywhere. */
const ofCapitalised = (plain: string, document: Document, starts: boolean): readonly string[] | undefined => {
  if (document.lexicon.names(plain) !== 0 || plain.includes("'")) return
  for (let at = plain.length - 2; at >= 4; at--) {
    const head = plain.slice(0, at)
    const tail = plain.slice(at)
    if (isNameBefore(head, tail, document)) return [head, tail]
    if (!isClosed(tail, document) || document.lexicon.zipf(tail) < VERY_COMMON) continue
    const inDraft = wordsOfDraft(document).has(head)
    if (inDraft || (!endsNames(tail, document) && document.lexicon.suggestible(head))) return [head, tail]
  }
  if (!starts) return
  const parts = ofLower(plain.toLowerCase(), document)
  if (!parts?.[0] || parts[0].length < 2 || (parts[1] ?? '').length < 3) return
  return isClosed(parts[0], document) ||
    parts.slice(1).some((part) => part.length > 2 && isClosed(part, document))
    ? [capitalised(parts[0]), ...parts.slice(1)]
    : undefined
}

/** “saidUkraine”, “theUN”: a common word before a name. */
const ofMixed = (
  plain: string,
  document: Document,
  particles: readonly string[],
): readonly string[] | undefined => {
  const match = /^(\p{Ll}{2,})(\p{Lu}[\p{L}']*)$/u.exec(plain)
  const [, head, tail] = match ?? []
  if (
    !head ||
    !tail ||
    tail.length < 2 ||
    particles.includes(head) ||
    document.lexicon.has(plain.toLowerCase())
  )
    return
  if (!isName(tail, document) && (tail.length < 3 || !document.lexicon.has(tail))) return
  // “spotLESS” is a brand, “theEU” is not.
  if (tail === tail.toUpperCase() && document.lexicon.has(tail.toLowerCase())) return
  const least = head.length < 5 ? COMMON : RARE
  const common = head.length === 2 ? isClosed(head, document) : document.lexicon.zipf(head) >= least
  return common && document.lexicon.has(head) ? [head, tail] : undefined
}

const GLUED = /^(\p{L}[\p{L}\p{M}]+'(?:s|t|re|ve|ll|d|m))(\p{Ll}{2,})$/u

/** “council'splan”, “don'tgo”: an apostrophe's word and the next one. */
const ofPossessive = (plain: string, document: Document): readonly string[] | undefined => {
  const [, head = '', tail = ''] = GLUED.exec(plain) ?? []
  if (head === '' || !document.lexicon.has(tail) || document.lexicon.zipf(tail) < RARE) return
  const base = head.slice(0, head.indexOf("'"))
  if (tail.length < 3 && !isClosed(tail, document)) return
  return isName(base, document) || document.lexicon.has(base) || document.lexicon.has(head)
    ? [head, tail]
    : undefined
}

const partsOf = (
  form: Form,
  document: Document,
  starts: boolean,
  options: Options,
): readonly string[] | undefined => {
  const {plain, shape} = form
  if (plain.includes('-')) return
  if (plain.includes("'")) {
    const glued = ofPossessive(plain, document)
    if (glued) return glued
  }
  if (shape === 'lower') return isSmallName(plain, document) ? undefined : ofLower(plain, document)
  if (shape === 'capitalised') return ofCapitalised(plain, document, starts)
  return shape === 'mixed' ? ofMixed(plain, document, options.particles) : undefined
}

const startsSentence = (document: Document, word: Word): boolean =>
  document.sentences[word.sentence]?.firstWord === word.index

const find = function* (document: Document, options: Options): Generator<Finding> {
  for (const [form, places] of suspects(document)) {
    if (places.length > OWN || isHouseWord(document, form.plain)) continue
    const starts = startsUpper(form.plain) && places.every((word) => startsSentence(document, word))
    const parts = partsOf(form, document, starts, options)
    if (!parts) continue
    const fix = parts.join(' ')
    for (const word of places) {
      const written = form.text.includes('’') ? fix.replaceAll("'", '’') : fix
      yield {
        span: {start: word.start, end: word.end},
        message: `“${word.text}” is ${parts.length} words: “${written}”`,
        fix: written,
      }
    }
  }
}

/** Finds words that lost the space between them: “willnot”, “ofthe”, “saidUkraine”. */
export const runTogether: DocumentCheck<Options> = wholeDocument(find)
