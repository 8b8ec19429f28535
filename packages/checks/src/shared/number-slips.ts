import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

type Said = Omit<Finding, 'span'> | undefined

interface Slip {
  /** Without it there is nothing to look for. */
  readonly sign: string | RegExp
  readonly form: RegExp
  readonly say: (found: readonly string[]) => Said
}

const LATEST = 2100
const OLDEST_PERSON = 125
const BIG = 1000

const joined = (fix: string): Said => ({message: `Write “${fix}”: it is one figure`, fix})

const backwards = (first: string, second: string, fix: string): Said =>
  Number(first) > Number(second) && Number(second) > BIG && Number(first) < LATEST
    ? {message: `${first} is later than ${second}`, fix, level: 'warning', offered: true}
    : undefined

const SLIPS: readonly Slip[] = [
  // “2010--2012”, “5–-7”
  {
    sign: /\d[-–][-–]/,
    form: /(?<=\d)(?:--|–-|-–|––)(?=\d)/g,
    say: () => ({message: 'The dash is written twice', fix: '–'}),
  },
  // “12..5 percent”
  {sign: '..', form: /(?<=\d)\.\.(?=\d)/g, say: () => ({message: 'The point is written twice', fix: '.'})},
  // “the 19 th century”
  {
    sign: /\d (?:th|st|nd|rd)\b/,
    form: /(?<![\d.,])(\d{1,2}) (th|st|nd|rd)(?![\p{L}\d.])/gu,
    say: ([, day = '', end = '']) => joined(day + end),
  },
  // “3. 5 percent”
  {
    sign: /\d\. \d/,
    form: /(?<![\d.,])(\d{1,3})\. (\d{1,2})(?= ?(?:%|per ?cent|million|billion|trillion))/g,
    say: ([, whole = '', part = '']) => joined(`${whole}.${part}`),
  },
  // “about 12, 500 people”
  {
    sign: /\d, \d{3}/,
    form: /(?<=(?:[$£€]|\b(?:about|around|over|nearly|almost|than|some|approximately|roughly) ))(\d{1,3}), (\d{3})(?![\d,])/g,
    say: ([, thousands = '', rest = '']) => joined(`${thousands},${rest}`),
  },
  // “$5 million dollars”, “£20 pounds”
  {
    sign: ' dollar',
    form: /(?<![\p{L}\d])(\$\d[\d.,]{0,12}(?: (?:million|billion|trillion))?) dollars?(?!\p{L})/gu,
    say: ([, figure = '']) => ({message: '“$” and “dollars” say the same', fix: figure}),
  },
  {
    sign: ' pound',
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
  // “in 2,019”, “since 2,004”
  {
    sign: /[12],\d{3}/,
    form: /\b([Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring) ([12]),(\d{3})(?=[.,;)]| (?:the|when|and|he|she|it|they|to|by|as|but|after|with)\b)/g,
    say: ([, before = '', first = '', rest = '']) =>
      Number(first + rest) < LATEST
        ? {message: 'A year has no comma', fix: `${before} ${first}${rest}`, offered: true}
        : undefined,
  },
  // “in 201,”
  {
    sign: / (?:19|20)\d[^\d]/,
    form: /\b(?:in|since|In|Since) ((?:19|20)\d)(?=[.,;)](?!\d)| (?:the|when|he|she|they)\b)/g,
    say: ([, year = '']) => ({message: `“${year}” lacks a digit for a year`, level: 'warning'}),
  },
  // “since 9119”
  {
    sign: 'ince ',
    form: /\b[Ss]ince ([2-9]\d{3})(?![\d,.:]\d|\p{L})/gu,
    say: ([, year = '']) => (Number(year) > LATEST ? {message: `The year ${year} is to come`} : undefined),
  },
  // “at 4:3 p.m.”
  {
    sign: /:\d[ .,]/,
    form: /\bat \d{1,2}:\d(?= (?:[ap]\.?m\b|GMT|UTC|local|on)|[.,] )/g,
    say: ([time = '']) => ({message: `“${time.slice(3)}” lacks a digit for a time`, level: 'warning'}),
  },
  // “a 4545-year-old man”
  {
    sign: '-year-old',
    form: /\b(\d{3,5})-year-old (?:man|woman|boy|girl|student|driver|father|mother|suspect|victim|actor|singer|player|pensioner)\b/g,
    say: ([, age = '']) =>
      Number(age) > OLDEST_PERSON ? {message: `Nobody is ${age} years old`} : undefined,
  },
  // “30 %”
  {
    sign: ' %',
    form: /(?<=\d) %(?![\p{L}\d])/gu,
    say: () => ({message: 'There is a space before “%”', fix: '%', level: 'warning'}),
  },
]

/** Finds figures that cannot be: doubled points and dashes, parted figures, a currency named twice, years out of order or short of a digit. */
export function* numberSlips(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  for (const {sign, form, say} of SLIPS) {
    if (typeof sign === 'string' ? !text.includes(sign) : !sign.test(text)) continue
    for (const found of text.matchAll(form)) {
      const said = say(found)
      const at = start + found.index
      if (said && !isProtected(document, at)) yield {span: {start: at, end: at + found[0].length}, ...said}
    }
  }
}
