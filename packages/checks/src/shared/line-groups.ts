import type {Document, Paragraph} from '@copydesk/core'

const SHORT = 60
const LEAST = 3

/** Gives the groups of three short lines and more without a blank line between: verse, addresses, lists without bullets, tables. */
export const shortLineGroups = ({paragraphs}: Document): readonly (readonly Paragraph[])[] => {
  const found: (readonly Paragraph[])[] = []
  let first = 0
  for (let at = 1; at <= paragraphs.length; at++) {
    if (paragraphs[at]?.break === 'line') continue
    const group = paragraphs.slice(first, at)
    if (group.length >= LEAST && group.every(({start, end}) => end - start <= SHORT)) found.push(group)
    first = at
  }
  return found
}
