/** Throws with what was seen where something is not as it should be. */
export const expect = (is: boolean, what: string): void => {
  if (!is) throw new Error(`Expected ${what}`)
}
