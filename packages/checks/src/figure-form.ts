import type {Check} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** How the house writes figures with a sign. */
export interface FigureFormOptions {
  /** Whether a decimal under one has its zero: 0.4%. */
  readonly leadingZero: boolean
  /** Whether degrees have no sign: 37C. */
  readonly bareDegrees: boolean
  /** Whether minus is a word before degrees. */
  readonly minusWord: boolean
  /** Whether Celsius stands first and Fahrenheit in brackets: 37C (98.6F). */
  readonly celsiusFirst: boolean
}

const ZERO = /(?<![\d\p{L}.])\.\d{1,4}(?=%| percent| per cent| million| billion)/gu
const DEGREES = /(\d{1,4}(?:\.\d{1,2})?) ?° ?([CF])(?![\p{L}\d])/gu
const MINUS =
  /(?<![\p{L}\d])[-−](\d{1,3}(?:\.\d{1,2})?)(?= ?(?:°|[CF](?![\p{L}\d])|Celsius|Fahrenheit|degrees))/gu

const FAHRENHEIT = /(\d{1,4}(?:\.\d{1,2})? ?°? ?F) \((\d{1,4}(?:\.\d{1,2})? ?°? ?C)\)/gu

/** Finds decimals without their zero, degree signs and minus signs that the house writes in another way. */
export const figureForm: Check<FigureFormOptions> = function* (
  document,
  {leadingZero, bareDegrees, minusWord, celsiusFirst},
) {
  const looks = [
    {on: leadingZero, expression: ZERO, fix: ([all]: RegExpMatchArray) => `0${all}`},
    {on: bareDegrees, expression: DEGREES, fix: (match: RegExpMatchArray) => `${match[1]}${match[2]}`},
    {on: minusWord, expression: MINUS, fix: (match: RegExpMatchArray) => `minus ${match[1]}`},
    {on: celsiusFirst, expression: FAHRENHEIT, fix: (match: RegExpMatchArray) => `${match[2]} (${match[1]})`},
  ]
  for (const {on, expression, fix} of looks) {
    for (const {match, start, end} of on ? findInText(document, expression) : []) {
      yield {span: {start, end}, message: writeNot(fix(match), match[0]), fix: fix(match)}
    }
  }
}
