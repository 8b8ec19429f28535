/** Copies a slice: what is kept of a draft must not hold on to the whole version that it was cut from. */
export const ownText = (slice: string): string => ` ${slice}`.slice(1)
