import type {Document} from '@copydesk/core'

/** Tells whether a place lies in a URL, an address, a handle or code. */
export const isProtected = ({protectedSpans}: Document, at: number): boolean => {
  let low = 0
  let high = protectedSpans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((protectedSpans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (protectedSpans[low]?.start ?? Number.POSITIVE_INFINITY) <= at
}
