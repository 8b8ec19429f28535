import {oneFigure} from './parted-figures.ts'
import type {Said, TextSlip} from './slips-in-text.ts'

const LATEST = 2100
const OLDEST_PERSON = 125
const BIG = 1000

const backwards = (first: string, second: string, fix: string): Said =>
  Number(first) > Number(second) && Number(second) > BIG && Number(first) < LATEST
    ? {message: `${first} is later than ${second}`, fix, level: 'warning', offered: true}
    : undefined

/** Doubled dashes, a currency named twice, spans of years out of order, ages that nobody reaches. */
export const numberSlips: readonly TextSlip[] = [
  // “2010--2012”, “5–-7”
  {
    sign: /\d[-–][-–]/,
    form: /(?<=\d)(?:--|–-|-–|––)(?=\d)/g,
    say: () => ({message: 'The dash is written twice', fix: '–'}),
  },
  // “the 19 th century”
  {
    sign: /\d (?:th|st|nd|rd)\b/,
    form: /(?<![\d.,])(\d{1,2}) (th|st|nd|rd)(?![\p{L}\d.])/gu,
    say: ([, day = '', end = '']) => oneFigure(day + end),
  },
  // “$5 million dollars”, “£20 pounds”
  {
    sign: / dollar/,
    form: /(?<![\p{Ll}\d])(\$\d[\d.,]{0,12}(?: (?:million|billion|trillion))?) dollars?(?!\p{L})/gu,
    say: ([, figure = '']) => ({message: '“$” and “dollars” say the same', fix: figure}),
  },
  {
    sign: / pound/,
    form: /(?<![\p{L}\d])(£\d[\d.,]{0,12}(?: (?:million|billion|trillion))?) pounds?(?!\p{L})/gu,
    say: ([, figure = '']) => ({message: '“£” and “pounds” say the same', fix: figure}),
  },
  // “between 2019 and 2009”
  {
    sign: /[12]\d{3} (?:and|to) [12]/,
    form: /\b([Bb]etween|[Ff]rom) ([12]\d{3}) (and|to) ([12]\d{3})(?![\d,.]\d|s\b)/g,
    say: ([, opener = '', first = '', link = '', second = '']) =>
      (opener.toLowerCase() === 'between') === (link === 'and')
        ? backwards(first, second, `${opener} ${second} ${link} ${first}`)
        : undefined,
  },
  // “at 4:3 p.m.”
  {
    sign: /:\d[ .,]/,
    form: /\bat \d{1,2}:\d(?= (?:[ap]\.?m\b|GMT|UTC|local|on)|[.,] )/g,
    say: ([time = '']) => ({message: `“${time.slice(3)}” lacks a digit for a time`, level: 'warning'}),
  },
  // “Ms Jane Orr, 825, of Leeds”
  {
    sign: /, \d{3}, /,
    form: /(?<=\p{Lu}[\p{L}’'-]{1,30} \p{Lu}[\p{L}’'-]{1,30}, )(\d{3})(?=, (?:from|of|who|whose|a|an|said|told|was|had)\b)/gu,
    say: ([age = '']) =>
      Number(age) > OLDEST_PERSON ? {message: `Nobody is ${age} years old`, level: 'warning'} : undefined,
  },
  // “a 4545-year-old man”
  {
    sign: /-year-old/,
    form: /\b(\d{3,5})-year-old (?:man|woman|boy|girl|student|driver|father|mother|suspect|victim|actor|singer|player|pensioner)\b/g,
    say: ([, age = '']) =>
      Number(age) > OLDEST_PERSON ? {message: `Nobody is ${age} years old`} : undefined,
  },
]
