import type {Document} from '@copydesk/core'
import {isHouseWord, wordsOfDraft} from './attested.ts'
import {isClosed} from './part-lower.ts'

const COMMON = 4
/** A longer word is no brand’s beginning. */
const RARE = 2.2

const isName = (word: string, document: Document): boolean => {
  const {lexicon} = document
  return (
    lexicon.suggestible(word) ||
    lexicon.names(word) !== 0 ||
    isHouseWord(document, word) ||
    wordsOfDraft(document).has(word)
  )
}

const GLUED_NAME = /^(\p{Ll}{2,})(\p{Lu}[\p{L}']*)$/u

/** “saidUkraine”, “theUN”: a common word before a name. */
export const partMixed = (
  plain: string,
  document: Document,
  particles: readonly string[],
): readonly string[] | undefined => {
  const [, head = '', tail = ''] = GLUED_NAME.exec(plain) ?? []
  const {lexicon} = document
  if (tail.length < 2 || particles.includes(head) || lexicon.has(plain.toLowerCase())) return
  if (!isName(tail, document) && (tail.length < 3 || !lexicon.has(tail))) return
  // “spotLESS” is a brand, “theEU” is not.
  if (tail === tail.toUpperCase() && lexicon.has(tail.toLowerCase())) return
  const draft = wordsOfDraft(document)
  const least = head.length < 5 ? COMMON : RARE
  const common = head.length === 2 ? isClosed(head, document) : lexicon.zipf(head) >= least || draft.has(head)
  return common && lexicon.has(head) ? [head, tail] : undefined
}

const GLUED = /^(\p{L}[\p{L}\p{M}]+'(?:s|t|re|ve|ll|d|m))(\p{Ll}{2,})$/u

/** “council'splan”, “don'tgo”: an apostrophe's word and the next one. */
export const partPossessive = (plain: string, document: Document): readonly string[] | undefined => {
  const {lexicon} = document
  const [, head = '', tail = ''] = GLUED.exec(plain) ?? []
  if (head === '' || !lexicon.has(tail) || (tail.length < 6 && lexicon.zipf(tail) < RARE)) return
  const base = head.slice(0, head.indexOf("'"))
  if (tail.length < 3 && !isClosed(tail, document)) return
  return isName(base, document) || lexicon.has(base) || lexicon.has(head) ? [head, tail] : undefined
}
