import type {StyleFile} from './style-file.ts'

/** Which of the gathered facts a rule or a line is: “12, 13”. */
export const numbersOf = (entries: readonly number[]): string => entries.join(', ')

interface Numbered {
  readonly entries: readonly number[]
}

const numberOf = ({entries: [first]}: Numbered): number => first ?? Number.MAX_SAFE_INTEGER

/** The order of the gathered facts; what has no number comes last, as it stands in its file. */
export const inOrder = <Item>(items: readonly Item[], of: (item: Item) => Numbered): readonly Item[] =>
  items.toSorted((a, b) => numberOf(of(a)) - numberOf(of(b)))

/** Says how the facts that were gathered of a house add up; nothing where they are not counted. */
export const ledgerOf = ({entries, facts, left}: StyleFile): string => {
  if (entries === undefined) return ''
  const seen = new Set(facts.flatMap((fact) => fact.entries))
  const numbers = new Set(left.flatMap((one) => one.entries))
  const part = [...numbers].filter((number) => seen.has(number)).length
  const whole = numbers.size - part
  return `Of the ${entries} facts that were gathered of this house, ${seen.size} are rules, ${part} of them in part; ${whole} are left to people.`
}
