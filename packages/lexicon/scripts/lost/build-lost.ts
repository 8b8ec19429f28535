import type {LanguageModel, Lexicon, Word} from '@copydesk/core'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {FirstLook} from '../../src/lost/first-look.ts'
import {LOST_STEP, packLost} from '../../src/lost/lost-file.ts'
import {lostForms} from '../../src/lost/lost-form.ts'
import {unpackModel} from '../../src/model/model-file.ts'
import {readTable} from '../../src/read-table.ts'
import {inBytes} from '../in-bytes.ts'
import {groupWords} from './group-words.ts'
import {learnFirst} from './learn-first.ts'
import {learnLost} from './learn-lost.ts'
import {Lessons} from './lessons.ts'
import {lossFinder} from './loss-finder.ts'
import {readLostWords} from './read-lost-words.ts'
import {readSentences} from './read-sentences.ts'

/** So many places are learned from at most. */
const MOST = 260_000

/** What weighs less is nothing: the file packs to a fifth less, and says the same. */
const LEAST_STEPS = 2.3

/** What a place needs to be learned from, as a logarithm of odds: less than to be looked at in copy. */
const LEAST = 0.3

/** Learns from the Brown corpus where small words are lost, and gives the file's bytes. */
export const buildLost = (lexicon: Lexicon, model: LanguageModel, kindsOf: KindsOf): Uint8Array => {
  const words = readLostWords()
  const sentences = readSentences(lexicon)
  const groups = groupWords(model, unpackModel(readTable('model.bin')).probs.length)
  const formOf = lostForms(model, groups)
  const lossesIn = lossFinder(words.lost)
  const first = learnFirst(sentences, lossesIn, {lost: words.lost, model, formOf})
  const look = new FirstLook(first, model, words.lost, formOf)
  const isOpen = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && look.isOpen(left, right, LEAST)
  const lessons = new Lessons(MOST, {...words, model, kindsOf, look, formOf})
  for (const sentence of sentences) {
    const open = sentence.flatMap(({gap}, at) =>
      at > 0 && gap === ' ' && isOpen(sentence[at - 1], sentence[at]) ? [at] : [],
    )
    if (open.length > 0) lessons.add(sentence, open, -1)
    for (const {at, word} of lossesIn(sentence))
      if (isOpen(sentence[at - 1], sentence[at + 1]))
        lessons.add([...sentence.slice(0, at), ...sentence.slice(at + 1)], [at], word)
  }
  const {facts, weights} = learnLost(lessons, words.lost.length)
  return packLost({
    ...words,
    ...groups,
    ...first,
    facts,
    weights: inBytes(weights, LOST_STEP, LEAST_STEPS),
  })
}
