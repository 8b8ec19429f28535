/** How many kinds of slips have weights of their own. */
export const SLIP_KINDS = 2

/** Tells of which kind a slip is: of the fingers, or of words that are taken for one another. */
export const kindOfSlip = (alike: boolean): number => (alike ? 1 : 0)
