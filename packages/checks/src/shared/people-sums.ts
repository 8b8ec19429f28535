import {alternatives} from './alternatives.ts'
import {numeral} from './numerals.ts'
import type {Said, TextSlip} from './slips-in-text.ts'

/** What may be a number; `numeral` tells. */
const NUMBER = String.raw`(\d{1,3}|\p{L}\p{Ll}{2,8})`
const ONE = String.raw`(\d{1,3}|a|\p{Ll}{3,9})`

/** Words of people who are counted. */
export interface PeopleWords {
  /** What people of several kinds are together. */
  readonly crowds: readonly string[]
  /** The kinds that they are told apart by. */
  readonly persons: readonly string[]
  /** What is said of them all before. */
  readonly befell: readonly string[]
}

const noSum = (all: string, some: string, others: string): Said => {
  const [whole, first, second] = [all, some.toLowerCase(), others.toLowerCase()].map(numeral)
  if (whole === undefined || first === undefined || second === undefined) return
  if (first + second === whole) return
  return {message: `${some} and ${others} make ${first + second}, not ${all}`}
}

/** Halves of a number of people that do not make it up: “Twelve people, five men and six women”, not “including five men and six women” nor “five men and six women, and a child”. */
export const peopleSums = ({crowds, persons, befell}: PeopleWords): readonly TextSlip[] => {
  const who = alternatives(persons)
  const all = `${NUMBER} (?:${alternatives(crowds)})(?: (?:${alternatives(befell)})){0,3}`
  const end = String.raw`(?=[.:;]| –| —| (?:were|have|had|died|are)\b|,(?! (?:and|plus|as well|along) ))`
  return [
    {
      sign: new RegExp(String.raw` and (?:\d{1,3}|\p{Ll}{1,6}) (?:${who})\b`, 'u'),
      form: new RegExp(
        String.raw`(?<![\p{L}\d.,–-]|[.,]\d{0,3})${all}(?:,|:| –| —) ${ONE} (${who}) and ${ONE} (${who})${end}`,
        'gu',
      ),
      say: ([, whole = '', some = '', men = '', others = '', women = '']) =>
        men === women ? undefined : noSum(whole.toLowerCase(), some, others),
    },
  ]
}
