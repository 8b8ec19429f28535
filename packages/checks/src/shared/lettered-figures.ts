import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

/** A letter that looks like a digit beside one: 2O, l9, I,000. */
const BESIDE = /\d[.,]?[OolI]|[OolI][.,]?\d/
const FIGURE = /(?<![\p{L}\p{M}\d])[\dOolI]{1,9}(?:[.,][\dOolI]{1,9}){0,4}/gu
/** What may stand behind a figure without a space. */
const SUFFIX = /^(?:st|nd|rd|th|s|m|bn|tn|k|am|pm|km|kg|mph)?(?![\p{L}\p{M}\d])/u
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d+)?$/
const LETTER = /[OolI]/
const YEAR = /^(?:1[5-9]|20)\d/

/** “20l” of water, “30o C”, the road “I95”, “O2”: letters that are meant. */
const isMeant = (text: string, after: string): boolean => {
  if (/^(?:I\d{1,2}|[Oo]\d|O\dO|I\d\d?[oO]?)$/.test(text)) return true
  if (/^\d[\d.,]*l$/.test(text)) return !YEAR.test(text) || text.length !== 4
  return /^[\d.,]+o$/.test(text) && /^ ?[CFNSEW]\b/.test(after)
}

/** Finds figures with a letter in them that looks like a digit: 2O19, l0, 1O,000. */
export function* letteredFigures(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  if (!BESIDE.test(text)) return
  for (const {0: found, index} of text.matchAll(FIGURE)) {
    if (!LETTER.test(found) || !/\d/.test(found)) continue
    // GPT-4o
    if (/^\d{1,2}o$/.test(found) && /\p{Lu}-$/u.test(text.slice(Math.max(0, index - 2), index))) continue
    const after = text.slice(index + found.length, index + found.length + 4)
    const fix = found.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1')
    if (!NUMBER.test(fix) || !SUFFIX.test(after) || isMeant(found, after)) continue
    const span = {start: start + index, end: start + index + found.length}
    if (isProtected(document, span.start)) continue
    yield {span, message: `There is a letter in the figure “${found}”`, fix}
  }
}
