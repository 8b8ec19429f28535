import type {LanguageModel, LostWord, Sentence, SentenceKinds, Usage, Word} from '@copydesk/core'
import {FirstLook} from './first-look.ts'
import {LossJudge} from './loss-judge.ts'
import {unpackLost} from './lost-file.ts'
import {lostForms} from './lost-form.ts'
import type {LostSentence} from './lost-sentence.ts'

/** What says where a small word is lost. */
export type LostOf = Usage['lost']

const NONE: readonly LostWord[] = []
/** A sentence of fewer words may be none. */
const SHORTEST = 4

/** A sentence as the judge sees it; what its words are is worked out once, where it is asked. */
const lostSentence = (
  words: readonly Word[],
  sentence: Sentence,
  kindsOf: (sentence: Sentence) => SentenceKinds,
): LostSentence => {
  let kinds: SentenceKinds | undefined
  return {
    words,
    first: sentence.firstWord,
    end: sentence.lastWord,
    kinds() {
      kinds ??= kindsOf(sentence)
      return kinds
    },
  }
}

/** The places of a sentence between whose two words one may be lost. */
const openPlaces = (
  words: readonly Word[],
  {firstWord, lastWord}: Sentence,
  look: FirstLook,
): readonly number[] | undefined => {
  let open: number[] | undefined
  let left = words[firstWord]
  for (let at = firstWord + 1; at < lastWord; at++) {
    const right = words[at]
    if (left && right?.gap === ' ' && look.isOpen(left, right)) {
      open ??= []
      open.push(at)
    }
    left = right
  }
  return open
}

/** Reads what `scripts/lost` learned. */
export const lostFrom = (buffer: ArrayBuffer, model: LanguageModel): LostOf => {
  const tables = unpackLost(buffer)
  const formOf = lostForms(model, tables)
  const look = new FirstLook(tables, model, tables.lost, formOf)
  const judge = new LossJudge(tables, model, look, formOf)
  return (words, sentence, kindsOf) => {
    const {firstWord, lastWord} = sentence
    const open = lastWord - firstWord < SHORTEST ? undefined : openPlaces(words, sentence, look)
    if (!open) return NONE
    const own = lostSentence(words, sentence, kindsOf)
    const losses: LostWord[] = []
    for (const at of open) {
      const lost = judge.lostAt(own, at)
      if (lost) losses.push({word: at, ...lost})
    }
    return losses
  }
}
