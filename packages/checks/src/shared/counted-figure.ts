/** A sum, a share or a count. */
export interface Figure {
  readonly text: string
  readonly value: number
  readonly money: string
  readonly unit: string
}

const isShare = (unit: string): boolean => unit === '%' || unit.startsWith(' per')

/** Tells whether a figure may be a year. */
export const isYear = ({text, value}: Figure): boolean => text.length === 4 && value > 1500 && value < 2200

const isBareYear = (figure: Figure): boolean => figure.money === '' && figure.unit === '' && isYear(figure)

/** Tells whether two figures count the same, so that one is more than the other; a bare year counts nothing. */
export const areComparable = (a: Figure, b: Figure): boolean => {
  if (a.money !== b.money || isBareYear(a) || isBareYear(b)) return false
  return a.unit === b.unit || (isShare(b.unit) && (a.unit === '' || isShare(a.unit)))
}

/** Gives what digits come to. */
export const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Reads a figure from its sign of money, its digits and its unit. */
export const figureOf = ([money = '', digits = '', unit = '']: readonly string[]): Figure => ({
  text: digits,
  value: numberOf(digits),
  money,
  unit,
})

/** Writes a figure as it stands in the copy. */
export const written = ({money, text, unit}: Figure): string => `${money}${text}${unit}`
