import {type Document, firstWhere} from '@copydesk/core'

/** Tells whether a place lies in a URL, an address, a handle or code. */
export const isProtected = ({protectedSpans}: Document, at: number): boolean => {
  const span = protectedSpans[firstWhere(protectedSpans, ({end}) => end > at)]
  return span !== undefined && span.start <= at
}
