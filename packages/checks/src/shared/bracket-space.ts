import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

const COMMON = 3
const VERY_COMMON = 5.5
const OPENING = /(?<=[^\s(])\((?=([^()]{1,80})\))/g
const CLOSING = /\(([^()]{1,300})\)(?=(\p{L}{2,30}))/gu

// member(s), f(x), Fe(OH)
const isSuffix = (content: string): boolean => content.length < 4 && !/^\p{Lu}[\p{Lu}\p{Ll}]/u.test(content)

const isAside = (content: string): boolean => content.length > 4 && /[\s\p{Lu}]/u.test(content)

/** “(2019)said”, “(closed)by”, but “(re)built” and “Fe(OH)x”. */
const isApart = (content: string, next: string, {lexicon}: Document): boolean => {
  if (/^(?:\d[\d.,%]*|\p{Lu}{2,6})$/u.test(content)) return lexicon.zipf(next) >= COMMON
  return (
    content.length > 3 && lexicon.has(content) && lexicon.zipf(next) >= COMMON && !lexicon.has(content + next)
  )
}

/** “the WHO(World Health Organization)”, “Nov. 12(Reuters)”, “men and(increasingly) women”, but “f(x)” and “member(s)”. */
const opensAside = (left: string, content: string, {lexicon}: Document): boolean => {
  if (left.length > 3) return !isSuffix(content)
  return isAside(content) || (content.length > 4 && lexicon.zipf(left) >= VERY_COMMON && lexicon.has(content))
}

/** Finds brackets that touch the word beside them: the WHO(World Health Organization). */
export function* missingBracketSpaces(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  for (const {1: content = '', index} of text.matchAll(OPENING)) {
    const left = /(?:\p{L}{2,40}|[\d%.,;:])$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    if (left === '' || !opensAside(left, content, document)) continue
    if (/^\p{L}/u.test(left) && /^[\p{Ll}\d_]{1,3}$/u.test(content)) continue
    const at = start + index
    if (!isProtected(document, at))
      yield {span: {start: at, end: at + 1}, message: 'A space is missing before the bracket', fix: ' ('}
  }
  for (const {0: found, 1: content = '', 2: next = '', index} of text.matchAll(CLOSING)) {
    const at = start + index + found.length - 1
    const free = /^$|\s/.test(text.charAt(index - 1)) && isApart(content, next, document)
    if ((!free && !isAside(content)) || isProtected(document, at)) continue
    yield {span: {start: at, end: at + 1}, message: 'A space is missing after the bracket', fix: ') '}
  }
}
