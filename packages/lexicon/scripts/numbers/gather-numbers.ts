import {buildDocument, type Document, type LanguageModel, type Lexicon, readText} from '@copydesk/core'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {type NumberFacts, numberFacts} from '../../src/numbers/number-facts.ts'
import {NUMBER_VERBS} from '../../src/numbers/number-verbs.ts'
import {brownDrafts} from '../brown-drafts.ts'
import {withOthers} from './with-others.ts'

/** A verb that tells number: what is known of its subject, and whether that is one. */
export interface NumberLesson {
  readonly facts: NumberFacts
  readonly isOne: boolean
}

/** Verbs of one draft are turned in so many readings: their neighbours stay as they were. */
const TURNS = 3

/** Gives what reads the verbs of a document that tell number. */
const reader = (lexicon: Lexicon, model: LanguageModel, kindsOf: KindsOf) => {
  const factsOf = numberFacts(lexicon, model)
  return ({words, sentences}: Document, others?: ReadonlySet<number>): readonly NumberLesson[] =>
    sentences.flatMap((sentence) => {
      const kinds = kindsOf(words, sentence)
      return words
        .slice(sentence.firstWord, sentence.lastWord)
        .flatMap(({form, index, start}): readonly NumberLesson[] => {
          const told = NUMBER_VERBS.get(form.lower)
          if (!told || (others && !others.has(start))) return []
          const facts = factsOf({words, sentence, kinds, index})
          return facts ? [{facts, isOne: told.isOne !== (others !== undefined)}] : []
        })
    })
}

/** Reads the Brown corpus's verbs that tell number, as they stand and in their other form. */
export const gatherNumbers = (
  lexicon: Lexicon,
  model: LanguageModel,
  kindsOf: KindsOf,
  drafts: readonly string[] = brownDrafts(),
): readonly NumberLesson[] => {
  const context = {lexicon, vocabulary: new Set<string>(), sources: []}
  const read = reader(lexicon, model, kindsOf)
  return drafts.flatMap((draft) => {
    const document = buildDocument(readText(draft), context)
    const turned = Array.from({length: TURNS}, (_, turn) => {
      const {text, others} = withOthers(document, turn, TURNS)
      return read(buildDocument(readText(text), context), others)
    })
    return [...read(document), ...turned.flat()]
  })
}
