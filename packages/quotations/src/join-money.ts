import type {Unit} from './unit.ts'

const WHOLE = /^(?:pounds|dollars|euros)$/
const PART = /^(?:pence|cents)$/
const HUNDREDTHS = /^[1-9]\d?$/

/** Reads “three pounds fifty” and “three pounds and fifty pence” as “£3.50” is read: 3.5 pounds. */
export const joinMoney = (units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    const sum = joined.at(-2)
    const money = joined.at(-1)
    if (!unit) break
    const and = unit.text === 'and' ? 1 : 0
    const part = units[at + and]
    const isNamed = PART.test(units[at + and + 1]?.text ?? '')
    const isSum = money !== undefined && sum !== undefined && WHOLE.test(money.text) && /^\d+$/.test(sum.text)
    if (
      isSum &&
      part?.pause === '' &&
      unit.pause === '' &&
      HUNDREDTHS.test(part.text) &&
      (isNamed || and === 0)
    ) {
      const last = isNamed ? units[at + and + 1] : part
      const text = String(Math.round(Number(sum.text) * 100 + Number(part.text)) / 100)
      joined.splice(-2, 2, {...sum, text}, {...money, end: last?.end ?? part.end})
      at += and + (isNamed ? 1 : 0)
    } else joined.push(unit)
  }
  return joined
}
