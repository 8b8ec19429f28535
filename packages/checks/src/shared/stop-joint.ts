import type {Document, Paragraph} from '@copydesk/core'

/** A stop with letters close behind it, and the words that it stands between. */
export interface StopJoint {
  readonly document: Document
  readonly left: string
  readonly right: string
  /** What stands before the left and behind the right word. */
  readonly outer: string
}

/** Looks at what stands to both sides of a place in a paragraph. */
export const jointAt = (document: Document, {text}: Paragraph, at: number): StopJoint => {
  const before = text.slice(Math.max(0, at - 32), at)
  const behind = text.slice(at + 1, at + 33)
  const left = /[\p{L}’']{1,31}$/u.exec(before)?.[0] ?? ''
  const right = /^(?:[\p{L}’']{1,31}|\d{1,9})/u.exec(behind)?.[0] ?? ''
  const outer = (before[before.length - left.length - 1] ?? '') + (behind[right.length] ?? '')
  return {document, left, right, outer}
}
