import {type Check, type Finding, type Form, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {numeral} from './shared/numerals.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** What the house counts in figures, however small the number. */
export interface MeasureFigureOptions {
  /** Units of measure before which a number is a figure. */
  readonly units: readonly string[]
  /** Whether ages are figures: aged 4, a 3-year-old. */
  readonly ages: boolean
  /** The highest number. */
  readonly most: number
}

const AGE = /^([a-z]+)-(year-olds?)$/

const smallNumber = (text: string, most: number): number | undefined => {
  const value = /^[a-z]{3,9}(?:-[a-z]{3,5})?$/.test(text) ? numeral(text) : undefined
  return value !== undefined && value <= most ? value : undefined
}

const isAge = (words: readonly Word[], {index, gap}: Word): boolean => {
  const [before, next, second] = [words[index - 1], words[index + 1], words[index + 2]]
  if (before?.form.lower === 'aged' && gap === ' ') return true
  return (
    next?.gap === ' ' &&
    /^years?$/.test(next.form.lower) &&
    second?.gap === ' ' &&
    second.form.lower === 'old'
  )
}

const compound = (word: Word, most: number): Finding | undefined => {
  const found = AGE.exec(word.form.lower)
  const value = found ? smallNumber(found[1] ?? '', most) : undefined
  if (value === undefined) return
  const fix = `${value}-${found?.[2]}`
  return {span: word, message: writeNot(fix, word.text), fix}
}

const isCandidate = testFor(({ages, most}: MeasureFigureOptions) => ({shape, lower}: Form) => {
  if (shape !== 'lower') return false
  return (ages && AGE.test(lower)) || smallNumber(lower, most) !== undefined
})

/** Finds numbers in words before a unit of measure, and ages, where the house writes figures. */
export const measureFigure: Check<MeasureFigureOptions> = function* (document, options) {
  const {words} = document
  const {units, ages, most} = options
  for (const word of wordsWhere(document, isCandidate(options))) {
    const age = ages ? compound(word, most) : undefined
    if (age) yield age
    const value = smallNumber(word.form.lower, most)
    const next = words[word.index + 1]
    if (value === undefined || !next) continue
    // “one of the two metres”, “a hundred and four metres”
    if (words[word.index - 1]?.form.lower === 'and') continue
    const measured = next.gap === ' ' && next.sentence === word.sentence && setOf(units).has(next.form.lower)
    if (!measured && !(ages && isAge(words, word))) continue
    const unit = measured ? ` ${next.text}` : ''
    yield {
      span: word,
      message: writeNot(`${value}${unit}`, `${word.text}${unit}`),
      fix: String(value),
    }
  }
}
