import type {Word} from '@copydesk/core'
import {expect, it} from 'vitest'
import type {Spelled} from './dialect-of.ts'
import {outnumbered} from './outnumbered.ts'

const spelledOf = (lower: string, other: string): Spelled => ({
  word: {form: {lower}} as Word,
  spelling: {dialect: lower.endsWith('re') ? 'gb' : 'us', other, bits: 0, otherBits: 0, ize: false},
})

const [centre, center] = [spelledOf('centre', 'center'), spelledOf('center', 'centre')]

it('names a word whose other spelling stands twice as often, and the first of those', () => {
  expect([...outnumbered([center, centre, center])]).toEqual([{spelled: centre, first: center}])
  expect([...outnumbered([center, centre])]).toEqual([])
})
