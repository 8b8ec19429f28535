import {expect, it} from 'vitest'
import {regardedSigns, signsIn} from './dialect-signs.ts'

const signs = {american: ['Mr. A', 'Nov. #/Dec. #'], british: ['#am/#pm', '£', 'C++ (UK)']}

it('counts kinds of signs, not how often each stands', () => {
  expect(signsIn('Mr. Hill met Mr. Dale on Nov. 12 and Dec. 3.', signs)).toMatchObject({
    american: 2,
    british: 0,
  })
  expect(signsIn('It cost £3 at 10am.', signs)).toMatchObject({american: 0, british: 2})
})

it('takes no part of a longer word or figure for a sign', () => {
  expect(signsIn('Mr. and Mrs. Hill; Nov. 1912; 110am; 10amp.', signs)).toMatchObject({
    american: 0,
    british: 0,
  })
})

it('takes marks as they stand, and kinds that a house leaves out for none', () => {
  expect(signsIn('Written in C++ (UK).', signs)).toEqual({
    american: 0,
    alsoCanadian: 0,
    onlyAmerican: 0,
    british: 1,
    notAmerican: 0,
  })
  expect(regardedSigns('It cost £3.', signs)).toBe('00   010 ')
})
