import type {Form} from '@copydesk/core'
import {OPEN_CLASSES} from '../open-classes.ts'

/** What the edge of a sentence counts as. */
export const EDGE = '<s>'

const ENDING = /(?:ly|ing|ed|s)$/

/** The class that a word counts in: what it can be, or what its ending says. */
export const pairClass = ({lower, shape, tags}: Form): string => {
  if (shape === 'number') return /^(?:1[5-9]|20)\d\d$/.test(lower) ? '#year' : '#number'
  if (shape === 'other') return '#sign'
  if (lower.endsWith("'s") || lower.endsWith("s'")) return shape === 'lower' ? '#whose' : '#Whose'
  if (shape !== 'lower') return '#Name'
  if (lower.includes('-')) return '#compound'
  return (tags & OPEN_CLASSES) === 0
    ? `#${ENDING.exec(lower)?.[0] ?? ''}`
    : `#${(tags & OPEN_CLASSES).toString(36)}`
}
