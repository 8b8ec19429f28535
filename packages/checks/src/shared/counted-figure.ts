/** A sum, a share or a count. */
export interface Figure {
  readonly text: string
  readonly value: number
  readonly money: string
  readonly unit: string
}

const isShare = (unit: string): boolean => unit === '%' || unit.startsWith(' per')

/** Tells whether two figures count the same, so that one is more than the other; a bare year, or a place in a table, counts nothing. */
export const areComparable = (a: Figure, b: Figure): boolean => {
  if (a.money !== b.money) return false
  if (a.unit !== b.unit) return isShare(a.unit) ? isShare(b.unit) : a.unit === '' && isShare(b.unit)
  return a.unit !== '' || a.money !== '' || ![a, b].every(isYear)
}

/** Tells whether a figure may be a year. */
export const isYear = ({text, value}: Figure): boolean => text.length === 4 && value > 1500 && value < 2200

/** Reads a figure from its sign of money, its digits and its unit. */
export const figureOf = ([money = '', digits = '', unit = '']: readonly string[]): Figure => ({
  text: digits,
  value: Number(digits.replaceAll(',', '')),
  money,
  unit: unit ?? '',
})

/** Writes a figure as it stands in the copy. */
export const written = ({money, text, unit}: Figure): string => `${money}${text}${unit}`
