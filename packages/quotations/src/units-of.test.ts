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

it('writes measures alike', () => {
  expect(read('41mph, 41 miles an hour, forty-one miles per hour')).toBe('41 mph 41 mph 41 mph')
  expect(read('5km, 5 kilometres and £5m')).toBe('5 kilometres 5 kilometres and 5000000 pounds')
})

it('sees brackets and ellipses', () => {
  expect(read('[W]e want[ed] it … [the plan] (all of it) … now')).toBe(
    '[we] [wanted] it … [the] [plan] [all] [of] [it] … now',
  )
  expect(read('an open ( bracket is none')).toBe('an open bracket is none')
})
