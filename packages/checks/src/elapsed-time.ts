import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  textAround,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {months} from './shared/calendar.ts'
import {type Day, draftDate} from './shared/draft-date.ts'
import {type Duration, durationAt, durationPlaces, mayBeDuration} from './shared/durations.ts'
import {type Start, startsOf, yearBesideAgo} from './shared/event-starts.ts'
import {writeNumeral} from './shared/numerals.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** The events whose length copy gives. */
export interface ElapsedTimeOptions {
  /** Nouns for one and the same event: a war is a conflict, and may be an invasion. */
  readonly events: readonly string[]
}

const REACH = 3
const SLACK = 0.6

const yearsOf = ({year, month, day}: Day): number => year + (month - 1) / 12 + (day - 1) / 365

/** How far a duration is from the time that has passed, in years; 0 where it may be right. */
const missedBy = ({years, about}: Duration, {from, to}: Start, now: number): number => {
  const loose = Math.max(0, years * 0.1)
  const least = years - (about === 'over' ? 0.1 : 1) - loose
  const most = years + (about === 'under' ? 0.1 : 1.1) + loose
  const [shortest, longest] = [now - to, now - from]
  if (longest < least) return least - longest
  return shortest > most ? shortest - most : 0
}

const rightYears = ({about}: Duration, {from, to}: Start, now: number): number => {
  const passed = now - (from + to) / 2
  return about === 'under' ? Math.ceil(passed) : about === 'over' ? Math.floor(passed) : Math.round(passed)
}

const finding = (duration: Duration, start: Start, now: number): Finding => {
  const right = rightYears(duration, start, now)
  const isYears = /^[-\s]year/.test(duration.tail)
  const fix = `${duration.head}${writeNumeral(right, duration.number)}${duration.tail}`
  return {
    span: {start: duration.start, end: duration.end},
    message: `From ${Math.floor(start.from)} to ${Math.floor(now)} it is about ${right} years, not ${duration.years}`,
    ...(isYears && right > 1 ? {fix} : {}),
  }
}

const wordAtOffset = (words: readonly Word[], at: number, start: number): number => {
  let first = at
  while (first > 0 && (words[first]?.start ?? 0) > start) first--
  return first
}

const startOf = (
  {words}: Document,
  duration: Duration,
  at: number,
  events: ReadonlySet<string>,
  starts: () => readonly Start[],
): readonly Start[] => {
  const {last} = duration
  const next = words[last + 1]
  if (next?.form.lower === 'ago') {
    const beside = yearBesideAgo(words, wordAtOffset(words, at, duration.start), last + 1)
    return beside ? [beside] : []
  }
  const isCompound = duration.tail.startsWith('-')
  if (!isCompound && next?.form.lower !== 'of' && next?.form.lower !== 'into') return []
  const ofEvent = words
    .slice(last + 1, last + 1 + REACH)
    .some(({form, paragraph}) => paragraph === next?.paragraph && events.has(form.lower))
  return ofEvent ? starts() : []
}

const isOfTime = testFor(({events}: ElapsedTimeOptions) => {
  const known = setOf(events)
  return (form: Form): boolean =>
    form.shape === 'number' || mayBeDuration(form) || months.has(form.lower) || known.has(form.lower)
})

/** A span of years and the event behind it. */
const PHRASE = REACH + 2

const regards = (document: Document, paragraph: Paragraph, options: ElapsedTimeOptions): string =>
  textAround(document, paragraph, isOfTime(options), PHRASE)

/** Finds a span of years that does not fit the year that the copy gives for the event, counted to the draft's own date. */
export const elapsedTime: DocumentCheck<ElapsedTimeOptions> = wholeDocument(function* (document, options) {
  const draft = draftDate(document)
  if (!draft) return
  const now = yearsOf(draft)
  const events = setOf(options.events)
  let starts: readonly Start[] | undefined
  const eventStarts = (): readonly Start[] => {
    starts ??= startsOf(document, events)
    return starts
  }
  for (const at of durationPlaces(document)) {
    const duration = durationAt(document, at)
    if (!duration) continue
    const candidates = startOf(document, duration, at, events, eventStarts)
    const [first] = candidates
    if (first && candidates.every((start) => missedBy(duration, start, now) > SLACK))
      yield finding(duration, first, now)
  }
}, regards)
