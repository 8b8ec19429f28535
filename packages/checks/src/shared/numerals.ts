const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const values: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
  ['a', 1],
  ['an', 1],
])

/** Reads a number in words or figures, in lower case: “four”, “twenty-four”, “24”, “a”; undefined for anything else. */
export const numeral = (text: string): number | undefined => {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const [tens = '', ones] = text.split('-')
  const first = values.get(tens)
  if (first === undefined || ones === undefined) return first
  const second = values.get(ones)
  return TENS.includes(tens) && second !== undefined && second > 0 && second < 10 ? first + second : undefined
}

/** Writes a number as the text has the number that it replaces: in words up to ninety-nine, or in figures. */
export const writeNumeral = (value: number, model: string): string => {
  if (/^\d/.test(model) || value >= 100) return String(value)
  if (value < 20) return ONES[value] ?? String(value)
  const ones = value % 10
  const tens = TENS[Math.floor(value / 10) - 2] ?? ''
  return ones === 0 ? tens : `${tens}-${ONES[ones] ?? ''}`
}
