import {numeral} from './numerals.ts'
import type {TextSlip} from './slips-in-text.ts'

const NUMBER = String.raw`(\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]\p{Ll}{4,7}(?:een|ty)|[Ff]\p{Ll}{2,4}(?:een|ty)|[Ss]\p{Ll}{3,5}(?:een|ty)|[Ee]igh(?:teen|ty)|[Nn]ine(?:teen|ty))`
const ONE = String.raw`(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)`
const WHO = '(?:wo)?m[ae]n|boys?|girls?|adults?|children|child|males?|females?'

/** Halves of a number of people that do not make it up: “Twelve people, five men and six women”, not “including five men and six women”. */
export const peopleSums: readonly TextSlip[] = [
  {
    sign: new RegExp(String.raw` and (?:\d{1,3}|\p{Ll}{1,6}) (?:${WHO})\b`, 'u'),
    form: new RegExp(
      String.raw`(?<![\p{L}\d.,–-]|[.,]\d{0,3})${NUMBER} (?:people|passengers|victims|suspects|protesters|hostages|students|pupils|patients|migrants|civilians|bodies)(?: (?:were|was|have|had|has|died|been|killed|arrested|injured|hurt|wounded|rescued|detained|held|charged)){0,3}(?:,|:| –| —) ${ONE} (${WHO}) and ${ONE} (${WHO})(?=[,.:;]| –| —| (?:were|have|had|died|are)\b)`,
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
