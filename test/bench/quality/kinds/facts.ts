import type {Article} from '../article.ts'
import type {Edit, Kind} from '../slip.ts'
import {editsOf, readData} from './sites.ts'

const {weekdays, months, numbers} = readData<{
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly numbers: readonly string[]
}>('calendar')
const month = months.join('|')
const monthDay = new RegExp(`\\b(${month}) (\\d{1,2})\\b(?!:|,\\d)`, 'g')

const wrongWeekday: Kind = {
  id: 'date wrong-weekday',
  alone: true,
  *edits({text}, {random}) {
    const dated = new RegExp(`\\b(${weekdays.join('|')})(?=, (?:${month}) \\d{1,2}, \\d{4})`, 'g')
    yield* editsOf(text, dated, ([day]) => {
      const insert = random.pick(weekdays.filter((one) => one !== day)) ?? day
      return {insert, mark: {start: 0, end: insert.length + 19}}
    })
  },
}

const dayKind = (id: string, change: (day: string, name: string) => string | undefined): Kind => ({
  id,
  *edits({text}) {
    yield* editsOf(text, monthDay, ([, name = '', day = '']) => {
      const insert = change(day, name)
      return insert === undefined
        ? undefined
        : {insert: `${name} ${insert}`, alsoRight: [`${name} ${ordinal(day)}`]}
    })
  },
})

const ordinal = (day: string): string =>
  `${day}${/1\d$/.test(day) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(day.slice(-1))] ?? 'th')}`

const short = ['April', 'June', 'September', 'November']

/** A span of time that the year beside it belies: in 2012, nearly two years ago. */
const elapsed: Kind = {
  id: 'elapsed-time',
  alone: true,
  unfixable: true,
  *edits({text, date}: Article): Iterable<Edit> {
    const year = date?.getUTCFullYear()
    if (!year) return
    yield* editsOf(text, /(?<=\p{Ll} in )(?:19[5-9]\d|20[01]\d)(?=[.,]? )/gu, ([found]) => {
      const years = year - Number(found)
      const wrong = numbers[Math.max(0, Math.floor(years / 2) - 1)]
      if (years < 4 || !wrong) return undefined
      const insert = `${found}, nearly ${wrong} years ago`
      return {insert, mark: {start: -4, end: insert.length}}
    })
  },
}

const figure = (id: string, pattern: RegExp, insert: (text: string) => string): Kind => ({
  id,
  edits: ({text}) => editsOf(text, pattern, ([found]) => ({insert: insert(found)})),
})

/** Dates and figures that cannot be. */
export const facts: readonly Kind[] = [
  wrongWeekday,
  {
    ...dayKind('date impossible-day', (_day, name) =>
      name === 'February' ? '30' : short.includes(name) ? '31' : '32',
    ),
    unfixable: true,
  },
  dayKind('date leading-zero', (day) => (day.length === 1 ? `0${day}` : undefined)),
  dayKind('date zero-ordinal', (day) => (day.length === 1 ? `0${ordinal(day)}` : undefined)),
  dayKind('date wrong-ordinal', (day) => `${day}${ordinal(day).endsWith('th') ? 'st' : 'th'}`),
  elapsed,
  {
    ...figure('figure comma-moved', /\b\d{1,3},\d{3}\b(?![,.]\d)/g, (text) => text.slice(0, -1)),
    unfixable: true,
  },
  {
    ...figure('figure digits-after-comma', /\b\d{1,3},\d{3}\b(?![,.]\d)/g, (text) => `${text}0`),
    unfixable: true,
  },
  {
    ...figure(
      'figure year',
      /(?<=\b[Ii]n )(?:19|20)\d\d\b/g,
      (text) => `${text.slice(0, 2)}0${text.slice(2)}`,
    ),
    unfixable: true,
  },
  figure(
    'figure wrong-ordinal',
    /\b\d+(?:st|nd|rd|th)\b/g,
    (text) => `${text.slice(0, -2)}${text.endsWith('th') ? 'st' : 'th'}`,
  ),
  figure(
    'figure ordinal-parted',
    /\b\d{1,2}(?:st|nd|rd|th)\b/g,
    (text) => `${text.slice(0, -2)} ${text.slice(-2)}`,
  ),
  figure('figure point-doubled', /(?<=\d)\.(?=\d)/g, () => '..'),
  figure('figure dollars-twice', /(?<= )\$\d+(?:\.\d+)? (?:million|billion)\b/g, (text) => `${text} dollars`),
  figure('figure currency-doubled', /(?<= )[$£€](?=\d)/g, (text) => text + text),
  figure('figure percent-doubled', /(?<=\d)%(?= )/g, () => '%%'),
  figure('figure unit-twice', /(?<=\d )(?:million|billion|percent)\b/g, (text) => `${text} ${text}`),
]
