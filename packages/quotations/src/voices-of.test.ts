import {expect, it} from 'vitest'
import {headingSpeaker} from './heading-speaker.ts'
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

it('hears who goes on speaking in a report', () => {
  expect(
    heard(`“We won,” said Ann Lee, the mayor. “It was close.”
“It is not over yet,” she said.
“I never doubted it,” a neighbour said.
Bo Kim told Radio Kent that it was “a farce”.`).filter((passage) => !passage.startsWith('prose')),
  ).toEqual([
    'Ann Lee: We won,',
    'Ann Lee: It was close.',
    'Ann Lee: It is not over yet,',
    'spoken: I never doubted it,',
    'Bo Kim: a farce',
  ])
})

it('takes the names of posts apart', () => {
  expect(heard('@SenAnnLee: No.\n@bo_kim: Why?')).toEqual([
    'Sen Ann Lee: @SenAnnLee: No.',
    'bo kim: @bo_kim: Why?',
  ])
})

it('gives nobody what a lone label may begin', () => {
  const text = 'LEE: One.\nLEE: Two.\nKim: Three is what I counted.'
  expect(heard(text)).toEqual(['LEE: LEE: One.', 'LEE: LEE: Two.', 'spoken: Kim: Three is what I counted.'])
})

it('reads who speaks from a heading', () => {
  const speakerOf = (heading: string): string | undefined => headingSpeaker(`${heading}\n\nThank you.`)
  expect(speakerOf('Speech by the Minister for Rivers, Ann Lee, to the Association of Ports')).toBe('Ann Lee')
  expect(speakerOf('President Bo Kim’s inaugural address')).toBe('Bo Kim')
  expect(speakerOf('Statement by President Kim on the flood')).toBe('Kim')
  expect(speakerOf('Statement of Intent')).toBeUndefined()
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

it('leaves out what pages and subtitles add', () => {
  const spoken = (text: string): string => {
    let said = text
    for (const {start, end} of [...voicesOf(text).unspoken].reverse())
      said = said.slice(0, start) + said.slice(end)
    return said.replaceAll(/\s+/g, ' ').trim()
  }
  expect(
    spoken(
      'Harbour Board  Page 1\n\nWe will build\n\n- 1 -\n\n\fHarbour Board  Page 2\n\nthe wall in\n\n1987.',
    ),
  ).toBe('We will build the wall in 1987.')
  expect(
    spoken('1\n00:00:01,000 --> 00:00:02,500\nWe will\n\n2\n00:00:03,000 --> 00:00:04,500\nbuild it.'),
  ).toBe('We will build it.')
  expect(spoken('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>We <i>will</i> build it.')).toBe(
    'WEBVTT We will build it.',
  )
})

it('hears speakers on lines of their own where one comes again', () => {
  expect(heard('Ann Lee\nNo.\nBo Kim (Kent East)\nWhy?\nAnn Lee\nIt is late.')).toEqual([
    'Ann Lee: Ann Lee\nNo.',
    'spoken: Bo Kim (Kent East)\nWhy?',
    'Ann Lee: Ann Lee\nIt is late.',
  ])
  expect(heard('Ann Lee\nNo.\nBo Kim\nWhy?')).toHaveLength(1)
})
