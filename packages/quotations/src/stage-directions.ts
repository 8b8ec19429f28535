import type {Span} from '@copydesk/core'
import {stageWords} from './english.ts'

const BRACKETS = /[([]([^()[\]\n]{1,60})[)\]]/g
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/
const CAPITALS = /^[\p{Lu}\s.,’'-]{3,60}$/u

const isDirection = (inside: string, capitals: boolean): boolean => {
  if (TIME.test(inside.trim())) return true
  const words = inside.toLowerCase().split(/[^a-z-]+/)
  if (words.length > 8) return false
  return words.some((word) => stageWords.has(word)) || (capitals && CAPITALS.test(inside))
}

/** Finds what a transcript says without anybody saying it: “(APPLAUSE)”, “[crosstalk 00:12]”, “[00:01:23]”. */
export const stageDirections = (text: string): readonly Span[] => {
  const found: Span[] = []
  for (const match of text.matchAll(BRACKETS)) {
    const [whole, inside = ''] = match
    if (!isDirection(inside, whole.startsWith('('))) continue
    found.push({start: match.index, end: match.index + whole.length})
  }
  return found
}
