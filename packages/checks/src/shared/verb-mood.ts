import {Tags, type Word} from '@copydesk/core'
import {hasVerbBefore} from './clause-verbs.ts'
import {joinAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** Words behind which a verb has another form than its subject calls for. */
export interface MoodOptions {
  /** Words that make a “were” a wish: “if the budget were balanced”. */
  readonly supposing: readonly string[]
  /** Beginnings of words that ask for a base form: “insisted that he go”. */
  readonly asked: readonly string[]
}

const REACH = 12

const isBehind = (view: SentenceView, at: number, test: (lower: string, at: number) => boolean): boolean => {
  for (let index = at - 1; index >= Math.max(view.first, at - REACH); index--) {
    if (joinAt(view, index + 1) === 'open') return false
    if (test(lowerAt(view, index), index)) return true
  }
  return false
}

/** “Somebody tell me”: a request to whoever hears it. */
const isCall = (view: SentenceView, at: number): boolean =>
  /^(?:some|every)(?:body|one)$/.test(lowerAt(view, at - 1)) &&
  /^(?:me|us|him|them)$/.test(lowerAt(view, at + 1))

/** “Brush the tin with oil then line it”: the next thing that the reader is told to do, and not what the noun at `head` does. */
export const isNextStep = (view: SentenceView, {form, index}: Word, head: number): boolean => {
  if ((form.tags & Tags.verb) === 0 || lowerAt(view, index - 1) !== 'then') return false
  return hasVerbBefore(view, head) || ((view.words[view.first]?.form.tags ?? 0) & Tags.verb) !== 0
}

/** Whether a verb for many stands for a wish or a demand: “if the budget were”, “insisted that he go”. */
export const isMood = (view: SentenceView, verb: Word, options: MoodOptions): boolean => {
  const {lower} = verb.form
  if (isCall(view, verb.index)) return true
  if (lower.startsWith('were'))
    return isBehind(
      view,
      verb.index,
      (word, index) =>
        options.supposing.includes(word) || (word === 'though' && lowerAt(view, index - 1) === 'as'),
    )
  if (lower.startsWith('are')) return false
  return isBehind(view, verb.index, (word) => options.asked.some((start) => word.startsWith(start)))
}
