import {expect, it} from 'vitest'
import {unitsOf} from './units-of.ts'

const read = (text: string): string =>
  unitsOf(text, 0, text.length)
    .map(({text: word, bracket, ellipsis}) => `${ellipsis ? '… ' : ''}${bracket ? `[${word}]` : word}`)
    .join(' ')

it('opens contractions and spoken forms', () => {
  expect(read('We’re gonna say it can’t be Ukraine’s, ’cause they won’t.')).toBe(
    "we are going to say it can not be ukraine 's because they will not",
  )
})

it('writes numbers as figures', () => {
  expect(read('five billion dollars, $5bn and $5 billion')).toBe(
    '5000000000 dollars 5000000000 dollars and 5000000000 dollars',
  )
  expect(read('twenty-five per cent, 25% and 25 percent')).toBe('25 percent 25 percent and 25 percent')
  expect(read('a hundred and fifty of 1,000 in nineteen eighty-four')).toBe('150 of 1000 in 1984')
  expect(read('one hundred and fif-\nteen mil-\r\n lion, twenty-\nfive, six - ty')).toBe('115000000 25 6 ty')
})

it('writes fractions of large numbers as figures', () => {
  expect(read('one and a half billion, a billion and a half, 1½ billion, $1.5bn')).toBe(
    '1500000000 1500000000 1500000000 1500000000 dollars',
  )
  expect(read('half a million, a quarter-million, a quarter of a million, two and a half years')).toBe(
    '500000 250000 250000 2.5 years',
  )
  expect(read('Half a year and a half. It took two. And a half was left.')).toBe(
    'half a year and a half it took 2 and a half was left',
  )
})

it('reads a date, an ordinal and a decade alike, however they are written', () => {
  expect(read('January 6th, Jan. 6, 6 January, the sixth of January, January the 6th')).toBe(
    Array(5).fill('6 january').join(' '),
  )
  expect(read('It may be 6. Jan 6ths. Mar. was cold')).toBe('it may be 6 jan 6ths mar was cold')
  expect(read('the twenty-first, the 21st, the ninetieth')).toBe('the 21st the 21st the 90th')
  expect(read('the nineties, the ’90s, the 1990s, the 1990’s, the 1890s')).toBe(
    'the 90s the 90s the 90s the 90s the 1890s',
  )
})

it('reads a range alike, with “to” or a dash, and “No” before a figure as “number”', () => {
  expect(read('fifty-two to forty-eight, 52–48, 52-48')).toBe('52 48 52 48 52 48')
  expect(read('No 10, No. 10, number ten; no 10')).toBe('number 10 number 10 number 10 no 10')
})

it('writes measures alike', () => {
  expect(read('41mph, 41 miles an hour, forty-one miles per hour')).toBe('41 mph 41 mph 41 mph')
  expect(read('50p, fifty pence')).toBe('50 pence 50 pence')
  expect(read('5km, 5 kilometres and £5m')).toBe('5 kilometres 5 kilometres and 5000000 pounds')
})

it('sees brackets and ellipses', () => {
  expect(read('[W]e want[ed] it … [the plan] (all of it) … now')).toBe(
    '[we] [wanted] it … [the] [plan] [all] [of] [it] … now',
  )
  expect(read('an open ( bracket is none')).toBe('an open bracket is none')
})

it('reads dozens, money, lengths and spans of years alike, however they are written', () => {
  expect(read('a dozen, twelve; two dozen, 24; half a dozen, six')).toBe('12 12 24 24 6 6')
  expect(read('three pounds fifty. three pounds and fifty pence. £3.50')).toBe(
    Array(3).fill('3.5 pounds').join(' '),
  )
  expect(read('five feet six inches, 5ft 6in, 5 ft. 6 inches')).toBe(
    Array(3).fill('5 feet 6 inches').join(' '),
  )
  expect(read('2008-09, 2008–2009, 2008 to 2009, 2008/09')).toBe(Array(4).fill('2008 2009').join(' '))
  expect(read('It cost five pounds and ten men came in 2008-07, 3 in all, dozens')).toBe(
    'it cost 5 pounds and 10 men came in 2008 7 3 in all dozens',
  )
})
