import type {LanguageModel, Sentence, SentenceKinds, Usage, Word} from '@copydesk/core'
import {FirstLook} from './first-look.ts'
import {LossJudge} from './loss-judge.ts'
import {unpackLost} from './lost-file.ts'
import {lostForms} from './lost-form.ts'

/** What says where a small word is lost. */
export type LostOf = Usage['lost']

type Loss = ReturnType<LostOf> extends Iterable<infer One> ? One : never

const NONE: readonly Loss[] = []
/** A sentence of fewer words may be none. */
const SHORTEST = 4

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
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
  return (words: readonly Word[], sentence: Sentence, kinds: () => SentenceKinds) => {
    const {firstWord: first, lastWord: end} = sentence
    const open = end - first < SHORTEST ? undefined : openPlaces(words, sentence, look)
    if (!open) return NONE
    const own = {words, first, end, kinds: once(kinds)}
    return open.flatMap((at): readonly Loss[] => {
      const lost = judge.lostAt(own, at)
      return lost ? [{word: at, ...lost}] : NONE
    })
  }
}
