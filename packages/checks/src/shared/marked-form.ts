import type {Form} from '@copydesk/core'

const PLAIN_PARTS = /^\p{L}+(?:-\p{L}{2,}){1,2}$/u
const SUFFIX = /(?:'s|s'|s)$/

/** A form without its ending, and the ending. */
export interface Split {
  readonly stem: string
  readonly suffix: string
}

/** Parts a form from its plural or possessive ending. */
export const splitOf = ({lower}: Form): Split => {
  const found = lower.length > 3 && !lower.endsWith('ss') ? SUFFIX.exec(lower) : null
  return found ? {stem: lower.slice(0, found.index), suffix: found[0]} : {stem: lower, suffix: ''}
}

/** The letters alone: no hyphen, no accent. */
export const bare = (text: string): string => text.normalize('NFD').replaceAll(/[\p{M}-]/gu, '')

const hasMark = (text: string): boolean => {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 45 || code > 127) return true
  }
  return false
}

/** Whether a form in small letters has a hyphen or an accent. */
export const isMarked = ({shape, lower}: Form): boolean => {
  if (shape !== 'lower' || !hasMark(lower)) return false
  return lower.includes('-') ? PLAIN_PARTS.test(lower.replace(SUFFIX, '')) : !/['’]/.test(lower.slice(0, -2))
}
