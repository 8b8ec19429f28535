import {expect, it} from 'vitest'
import {isDay} from './is-day.ts'

it('takes days of the calendar only', () => {
  const days = [
    '2026-01-31',
    '2024-02-29',
    '2026-02-29',
    '2026-13-01',
    '2026-1-31',
    '2026-01-31T00',
    'today',
    '',
  ]
  expect(days.filter(isDay)).toEqual(['2026-01-31', '2024-02-29'])
})
