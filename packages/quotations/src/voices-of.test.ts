import {expect, it} from 'vitest'
import {speakerLabels} from './speaker-labels.ts'
import {voicesOf} from './voices-of.ts'

const heard = (text: string): readonly string[] =>
  voicesOf(text).passages.map(
    ({start, end, kind, speaker}) => `${speaker ?? kind}: ${text.slice(start, end).trim().slice(0, 30)}`,
  )

it('reads labels of many kinds', () => {
  const text = `WOLF HARDY, ANCHOR: Good evening.
SEN. ANN LEE (D-TX), COMMITTEE CHAIR (voice-over): No.
LEE: Number One: jobs, whatever the number of them.
Keir Onslow (00:12): Thank you.
Today: nothing, as today is over.`
  expect(speakerLabels(text).labels.map(({speaker}) => speaker)).toEqual([
    'WOLF HARDY',
    'SEN. ANN LEE',
    'LEE',
    'Keir Onslow',
  ])
})

it('parts a report into what is quoted and what is told', () => {
  expect(
    heard('The port opened on Sunday. “It is late,” said the mayor, Ada Halvorsen, on the quay.'),
  ).toEqual([
    'prose: The port opened on Sunday. “',
    'spoken: It is late,',
    'prose: ” said the mayor, Ada Halvorse',
  ])
})

it('leaves a speech that quotes somebody whole', () => {
  const speech =
    'My friends, I tell you what we know. My father said “work hard”, and so I did, and we all did.'
  expect(voicesOf(speech).passages).toHaveLength(1)
})

it('leaves out what nobody says', () => {
  const text = 'We will (APPLAUSE) win [crosstalk 00:12:01] again (as we always do).'
  expect(voicesOf(text).unspoken.map(({start, end}) => text.slice(start, end))).toEqual([
    '(APPLAUSE)',
    '[crosstalk 00:12:01]',
  ])
})
