import {
  buildDocument,
  type Document,
  type LanguageModel,
  type Lexicon,
  readText,
  type Sentence,
  type SentenceKinds,
  type Word,
} from '@copydesk/core'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {type NumberFacts, numberFacts} from '../../src/numbers/number-facts.ts'
import {NUMBER_VERBS, type NumberVerb, OPEN} from '../../src/numbers/number-verbs.ts'
import {numberVerb} from '../../src/numbers/open-verbs.ts'
import {brownDrafts} from '../brown-drafts.ts'
import {withOthers} from './with-others.ts'

/** A verb that tells number: what is known of its subject, and whether that is one. */
export interface NumberLesson {
  readonly facts: NumberFacts
  readonly isOne: boolean
}

/** Verbs of one draft are turned in so many readings: their neighbours stay as they were. */
const TURNS = 3

/** Which number a word tells, if it is such a verb. */
export type Tell = (word: Word, kinds: SentenceKinds, sentence: Sentence) => NumberVerb | undefined

/** Of be, have and do, and of all other verbs. */
const tellers = (lexicon: Lexicon): readonly [Tell, Tell] => {
  const tellOf = numberVerb(lexicon)
  return [
    ({form}) => NUMBER_VERBS.get(form.lower),
    ({form, index}, kinds, {firstWord}) => {
      const told = tellOf(form, kinds.at(index - firstWord))
      return told?.verb === OPEN ? told : undefined
    },
  ]
}

/** Gives what reads the verbs of a document that tell number. */
const reader = (lexicon: Lexicon, model: LanguageModel, kindsOf: KindsOf, tell: Tell) => {
  const factsOf = numberFacts(lexicon, model)
  return ({words, sentences}: Document, others?: ReadonlySet<number>): readonly NumberLesson[] =>
    sentences.flatMap((sentence) => {
      const kinds = kindsOf(words, sentence)
      return words.slice(sentence.firstWord, sentence.lastWord).flatMap((word): readonly NumberLesson[] => {
        if (others && !others.has(word.start)) return []
        const told = tell(word, kinds, sentence)
        const facts = told && factsOf({words, sentence, kinds, index: word.index})
        return facts ? [{facts, isOne: told.isOne !== (others !== undefined)}] : []
      })
    })
}

/** Reads the Brown corpus's verbs that tell number, as they stand and in their other form: be, have and do, and all others. */
export const gatherNumbers = (
  lexicon: Lexicon,
  model: LanguageModel,
  kindsOf: KindsOf,
  drafts: readonly string[] = brownDrafts(),
): readonly (readonly NumberLesson[])[] => {
  const context = {lexicon, vocabulary: new Set<string>(), sources: []}
  const documents = drafts.map((draft) => buildDocument(readText(draft), context))
  return tellers(lexicon).map((tell) => {
    const read = reader(lexicon, model, kindsOf, tell)
    return documents.flatMap((document) => {
      const turned = Array.from({length: TURNS}, (_, turn) => {
        const {text, others} = withOthers(document, kindsOf, tell, turn, TURNS)
        return read(buildDocument(readText(text), context), others)
      })
      return [...read(document), ...turned.flat()]
    })
  })
}
