import type {Document} from '@copydesk/core'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import type {Tell} from './gather-numbers.ts'

/** A draft some of whose verbs have the form for the other number: their places. */
export interface Othered {
  readonly text: string
  readonly others: ReadonlySet<number>
}

/** Turns every so many-th verb that tells number into its other form; `turn` tells which come first. */
export const withOthers = (
  {text: own, words, sentences}: Document,
  kindsOf: KindsOf,
  tell: Tell,
  turn: number,
  turns: number,
): Othered => {
  const others = new Set<number>()
  let text = ''
  let last = 0
  let count = 0
  for (const sentence of sentences) {
    const kinds = kindsOf(words, sentence)
    for (const word of words.slice(sentence.firstWord, sentence.lastWord)) {
      const told = word.form.shape === 'lower' ? tell(word, kinds, sentence) : undefined
      if (!told || count++ % turns !== turn) continue
      text += own.slice(last, word.start)
      others.add(text.length)
      text += told.other
      last = word.end
    }
  }
  return {text: text + own.slice(last), others}
}
