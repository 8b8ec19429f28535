import type {Document, Sentence, Word} from '@copydesk/core'
import {months} from './calendar.ts'

/** A start in years, as a number: 2022.1. A year without a month is a whole year wide. */
export interface Start {
  readonly from: number
  readonly to: number
}

const YEAR = /^[12]\d{3}$/

const startAt = (words: readonly Word[], at: number): Start | undefined => {
  const word = words[at]
  if (!word || !YEAR.test(word.text)) return
  const year = Number(word.text)
  const month = months.get(words[at - 1]?.form.lower ?? '')
  if (month !== undefined) return {from: year + (month - 1) / 12, to: year + month / 12}
  const before = words[at - 1]?.form.lower
  return before === 'in' || before === 'since' ? {from: year, to: year + 1} : undefined
}

/** Where the dates of the events of a draft are given: “since the invasion in February 2022”. */
export const startsOf = ({sentences, words}: Document, events: ReadonlySet<string>): readonly Start[] => {
  const has = ({firstWord, lastWord}: Sentence): boolean =>
    words.slice(firstWord, lastWord).some(({form}) => events.has(form.lower))
  return sentences.filter(has).flatMap(({firstWord, lastWord}) => {
    const starts: Start[] = []
    for (let at = firstWord; at < lastWord; at++) {
      const start = startAt(words, at)
      if (start) starts.push(start)
    }
    return starts
  })
}

/** The year that the copy gives beside “two years ago”. */
export const yearBesideAgo = (words: readonly Word[], first: number, ago: number): Start | undefined => {
  for (const at of [first - 1, ago + 1, ago + 2]) {
    const word = words[at]
    if (word?.paragraph !== words[ago]?.paragraph || !word || !YEAR.test(word.text)) continue
    return startAt(words, at) ?? {from: Number(word.text), to: Number(word.text) + 1}
  }
  return undefined
}
