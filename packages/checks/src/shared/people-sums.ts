import {numeral} from './numerals.ts'
import type {TextSlip} from './slips-in-text.ts'

/** What may be a number; `numeral` tells. */
const NUMBER = String.raw`(\d{1,3}|\p{L}\p{Ll}{2,8})`
const ONE = String.raw`(\d{1,3}|a|\p{Ll}{3,9})`
const WHO = '(?:wo)?m[ae]n|boys?|girls?|adults?|children|child|males?|females?'

/** Halves of a number of people that do not make it up: “Twelve people, five men and six women”, not “including five men and six women” nor “five men and six women, and a child”. */
export const peopleSums: readonly TextSlip[] = [
  {
    sign: new RegExp(String.raw` and (?:\d{1,3}|\p{Ll}{1,6}) (?:${WHO})\b`, 'u'),
    form: new RegExp(
      String.raw`(?<![\p{L}\d.,–-]|[.,]\d{0,3})${NUMBER} (?:people|passengers|victims|suspects|protesters|hostages|students|pupils|patients|migrants|civilians|bodies)(?: (?:were|was|have|had|has|died|been|killed|arrested|injured|hurt|wounded|rescued|detained|held|charged)){0,3}(?:,|:| –| —) ${ONE} (${WHO}) and ${ONE} (${WHO})(?=[.:;]| –| —| (?:were|have|had|died|are)\b|,(?! (?:and|plus|as well|along) ))`,
      'gu',
    ),
    say: ([, all = '', some = '', who = '', others = '', whom = '']) => {
      const [whole, first, second] = [all, some, others].map((one) => numeral(one.toLowerCase()))
      if (whole === undefined || first === undefined || second === undefined || who === whom) return
      if (first + second === whole) return
      return {message: `${some} and ${others} make ${first + second}, not ${all.toLowerCase()}`}
    },
  },
]
