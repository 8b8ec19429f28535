import {lowerAt, type SentenceView} from './sentence-view.ts'

const TIME =
  /^(?:days?|weeks?|months?|years?|decades?|nights?|mornings?|evenings?|afternoons?|times?|hours?|minutes?|moments?|seasons?|summer|winter|spring|autumn|fortnight|while)$/

/** Whether a word tells a time, so that its phrase may be no more than an adverb: “a day later”, “the next year”. */
export const isTime = (view: SentenceView, at: number): boolean => TIME.test(lowerAt(view, at))
