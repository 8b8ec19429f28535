import {alternatives} from './alternatives.ts'
import type {TextSlip} from './slips-in-text.ts'

/** What a figure of one unit is in another: `by` times as many, and so many `more`. */
interface Conversion {
  readonly by: number
  readonly more: number
}

/** Figures are often rough, the more so the rounder they are. */
const LEEWAY = 0.08
const NUMBER = String.raw`(minus |[-−])?(\d{1,3}(?:,\d{3}){1,3}|\d{1,7}(?:\.\d{1,3})?)( million| billion)?`
const ROUGHLY =
  '(?:about |around |nearly |almost |roughly |some |over |more than |less than |approximately )?'
const TIMES: ReadonlyMap<string, number> = new Map([
  [' million', 1e6],
  [' billion', 1e9],
])

/** A figure as it is written, and by how much it may have been rounded. */
const measured = (sign: string | undefined, digits = '', times = ''): {value: number; half: number} => {
  const plain = digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const zeros = plain.length > 2 ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0
  const scale = TIMES.get(times) ?? 1
  const unit = decimals > 0 ? 10 ** -decimals : 10 ** zeros
  return {value: Number(plain) * scale * (sign ? -1 : 1), half: (unit * scale) / 2}
}

/** Reads “kilometres|km = 0.6214 miles|mile” and “c = 1.8 f + 32”, for both ways. */
const readInto = (table: Map<string, Conversion>, line: string): void => {
  const [, from = '', by = '', to = '', more = '0'] = /^(.+) = ([\d.]+) (.+?)(?: \+ (\d+))?$/.exec(line) ?? []
  const [a, b] = [Number(by), Number(more)]
  for (const one of from.split('|'))
    for (const other of to.split('|')) {
      table.set(`${one}>${other}`, {by: a, more: b})
      table.set(`${other}>${one}`, {by: 1 / a, more: -b / a})
    }
}

const isOff = (
  {by, more}: Conversion,
  from: ReturnType<typeof measured>,
  to: ReturnType<typeof measured>,
): boolean => {
  const leeway = LEEWAY * Math.abs(by * from.value) + to.half + by * from.half
  // “warmer by 1.5 degrees Celsius (2.7 degrees Fahrenheit)”
  return [more, 0].every((plus) => Math.abs(by * from.value + plus - to.value) > leeway)
}

/** What one unit is in another. */
export interface ConversionTable {
  /** “km = 0.6214 miles”, other names of a unit parted by a bar; what is added behind a plus. */
  readonly conversions: readonly string[]
}

/** Figures that stand in brackets behind the same measure in another unit, and are not the same: “5 km (30 miles)”. */
export const conversions = ({conversions}: ConversionTable): TextSlip => {
  const table = new Map<string, Conversion>()
  for (const line of conversions) readInto(table, line)
  const names = [...new Set([...table.keys()].flatMap((key) => key.split('>')))]
  const unit = `(${alternatives(names.sort((a, b) => b.length - a.length))})`
  // “6 feet 5 inches (196 centimetres)” is more than five inches.
  const alone = String.raw`(?<![\p{L}\d.,/–-]|(?:feet|foot|ft|pounds?|lbs?|stone),? (?:and )?)`
  return {
    sign: /\(\D{0,14}\d/,
    form: new RegExp(String.raw`${alone}${NUMBER}[ -]?${unit} \(${ROUGHLY}${NUMBER}[ -]?${unit}\)`, 'giu'),
    say: ([, ...parts]) => {
      const [own, other] = [parts[3] ?? '', parts[7] ?? '']
      const conversion = table.get(`${own.toLowerCase()}>${other.toLowerCase()}`)
      if (!conversion) return
      const [from, to] = [measured(parts[0], parts[1], parts[2]), measured(parts[4], parts[5], parts[6])]
      if (!isOff(conversion, from, to)) return
      const right = Math.round(conversion.by * from.value + conversion.more).toLocaleString('en-US')
      return {
        message: `${parts[1]}${parts[2] ?? ''} ${own} is ${right} ${other}, not ${parts[5]}${parts[6] ?? ''}`,
      }
    },
  }
}
