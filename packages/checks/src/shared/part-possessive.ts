import type {Document} from '@copydesk/core'
import {isClosed} from './part-lower.ts'
import {isNamePart} from './part-mixed.ts'

/** A short word behind a possessive must be so common. */
const LEAST = 2.2

const GLUED = /^(\p{L}[\p{L}\p{M}]+'(?:s|t|re|ve|ll|d|m))(\p{Ll}{2,})$/u

/** “council'splan”, “don'tgo”: an apostrophe's word and the next one. */
export const partPossessive = (plain: string, document: Document): readonly string[] | undefined => {
  const {lexicon} = document
  const [, head = '', tail = ''] = GLUED.exec(plain) ?? []
  if (head === '' || !lexicon.has(tail) || (tail.length < 6 && lexicon.zipf(tail) < LEAST)) return
  const base = head.slice(0, head.indexOf("'"))
  if (tail.length < 3 && !isClosed(tail, document)) return
  return isNamePart(base, document) || lexicon.has(base) || lexicon.has(head) ? [head, tail] : undefined
}
