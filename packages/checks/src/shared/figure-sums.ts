import {areComparable, figureOf, isYear, numberOf, written} from './counted-figure.ts'
import type {TextSlip} from './slips-in-text.ts'

/** Three rounded shares may make a little more than all. */
const ROUNDED = 102
/** What a word of growth makes of a sum, and how far from it “nearly” may be. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['halved', 1 / 2],
  ['doubled', 2],
  ['trebled', 3],
  ['tripled', 3],
  ['quadrupled', 4],
])
const ROUGHLY = 1.3
const SUM = String.raw`([£$€]?)(\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,3})?)(%|[mb]n?| million| billion)?`
/** Smaller figures may be hours of the day. */
const HOURS = 12

/** Sums, parts and ranges that do not come out. */
export const figureSums: readonly TextSlip[] = [
  // “by 42 votes to 30, a majority of 21”, not “a majority of 60 needed”
  {
    sign: /majority of/,
    form: /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,3}|\d{1,6}) votes to (\d{1,3}(?:,\d{3}){1,3}|\d{1,6}),? ?(?:–|—|-|with|giving|by)? ?a majority of (\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(?![\d%]|[.,]\d| per|(?: votes)? (?:needed|required|being))/g,
    say: ([, won = '', lost = '', by = '']) => {
      const majority = numberOf(won) - numberOf(lost)
      if (majority <= 0 || majority === numberOf(by)) return
      return {message: `${won} votes to ${lost} is a majority of ${majority.toLocaleString('en-GB')}`}
    },
  },
  // “55% said yes, 38% said no and 17% did not know”
  {
    sign: /(?:%|cent)[\p{L} ’']{1,30}, \d/u,
    form: /(?<![\d.])(\d{1,2})(?:%| per cent| percent)[\p{L} ’']{1,30}, (\d{1,2})(?:%| per cent| percent)[\p{L} ’']{1,30},? (?:and|with|while) (\d{1,2})(?:%| per cent| percent)[\p{L} ’']{0,20} (?:know|undecided|unsure|abstained|opinion)\b/gu,
    say: ([, ...shares]) => {
      const sum = shares.reduce((total, share) => total + Number(share), 0)
      return sum > ROUNDED ? {message: `${shares.join(', ')} per cent make ${sum} per cent`} : undefined
    },
  },
  // “51 of the 43 passengers”, “11 out of 10”
  {
    sign: /\d (?:of (?:the|its|their|his|her|our|all)|out of) /,
    form: /(?<![\p{L}\d.,:/£$€–-])(\d{1,3}(?:,\d{3}){1,3}|\d{1,6}) (?:of (?:the|its|their|his|her|our|all)|out of(?: the| every)?) (\d{1,3}(?:,\d{3}){1,3}|\d{1,6}) (?=(?:\p{Ll}{2,20}ed )?(?:people|men|women|children|who|(?!times\b|plus\b)\p{Ll}{2,20}s)\b)/gu,
    say: ([, part = '', whole = '']) => {
      const [some, all] = [figureOf(['', part]), figureOf(['', whole])]
      if (some.value <= all.value || isYear(some)) return
      return {message: `${part} is more than ${whole}, of which it is a part`}
    },
  },
  // “150 per cent of the residents said”
  {
    sign: /\d(?:%| per ?cent) of /,
    form: /(?<![\d.,])(1\d\d|[2-9]\d\d)(?:\.\d)?(%| per cent| percent) of (?:the |all |its |their |our )?(?:people|men|women|\p{Ll}{3,15}s) (?:said|say|voted|vote|wanted|want|believed|believe|thought|think|backed|back|opposed|oppose)\b/gu,
    say: ([, share = '']) =>
      Number(share) > 100 ? {message: `${share} per cent is more than there are`} : undefined,
  },
  // “between 90 and 60 people”, not “between 9 and 5 shops are open”
  {
    sign: /[Bb]etween [£$€\d]/,
    form: /\b[Bb]etween ([£$€]?)(\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(%|[mb]n?)? and ([£$€]?)(\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(%|[mb]n?)?(?: (?:people|men|women|children|per cent|percent|(?!metres|meters|degrees)\p{Ll}{2,20}s)\b(?! (?:ago|old|later|earlier|before))|(?<=[%mn])(?![\p{L}\d.,]))/gu,
    say: ([, ...parts]) => {
      const [less, more] = [figureOf(parts.slice(0, 3)), figureOf(parts.slice(3))]
      if (less.value <= more.value || less.value <= HOURS || !areComparable(less, more)) return
      return {message: `${written(less)} is more than ${written(more)}`}
    },
  },
  // “doubled from 200 to 600”
  {
    sign: /(?:led|ved) from /,
    form: new RegExp(
      String.raw`(?<!than )\b(${[...TIMES.keys()].join('|')}) from ${SUM} to ${SUM}(?![\p{L}\d]|[.,]\d)`,
      'gu',
    ),
    say: ([, growth = '', ...parts]) => {
      const [from, to] = [figureOf(parts.slice(0, 3)), figureOf(parts.slice(3))]
      const off = to.value / from.value / (TIMES.get(growth) ?? 1)
      if (!areComparable(from, to) || (off < ROUGHLY && off > 1 / ROUGHLY)) return
      return {message: `From ${written(from)} to ${written(to)} is not “${growth}”`}
    },
  },
]
