import {
  buildDocument,
  type Document,
  isBareOwner,
  type LanguageModel,
  type Lexicon,
  mayBeOwned,
  readText,
  wordCounts,
} from '@copydesk/core'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {FEATURES, ownerFeatures} from '../../src/owners/owner-features.ts'
import {brownDrafts} from '../brown-drafts.ts'
import {withoutApostrophes} from './without-apostrophes.ts'

/** A word that ends in s: its features, and what it is. */
export interface OwnerLesson {
  readonly features: Int32Array
  readonly is: 'one' | 'several' | 'none'
}

/** So often is each draft read, with another of so many apostrophes lost: the rest stay as its habits. */
const TURNS = 3

/** Gives what reads the words of a document that may be owners. */
const reader = (lexicon: Lexicon, model: LanguageModel, kindsOf: KindsOf) => {
  const write = ownerFeatures(lexicon, model)
  return (
    document: Document,
    isOf: (start: number) => OwnerLesson['is'] | undefined,
  ): readonly OwnerLesson[] => {
    const {words, sentences} = document
    const counts = wordCounts(document)
    const countOf = (text: string): number => (counts.get(text) ?? 0) + (counts.get(`${text}'s`) ?? 0)
    return words.flatMap(({form, index, sentence: at, start}): OwnerLesson[] => {
      const is = isOf(start)
      const sentence = sentences[at]
      const next = words[index + 1]
      if (!is || !sentence || !isBareOwner(form) || !mayBeOwned(next) || next.sentence !== at) return []
      const features = new Int32Array(FEATURES)
      const owner = {whole: countOf(form.text), stem: countOf(form.text.slice(0, -1))}
      write({words, sentence, kinds: kindsOf(words, sentence), index}, owner, features)
      return [{features, is}]
    })
  }
}

/** Reads the Brown corpus's plurals and names in s, and its owners without their apostrophes. */
export const gatherOwners = (
  lexicon: Lexicon,
  model: LanguageModel,
  kindsOf: KindsOf,
): readonly OwnerLesson[] => {
  const context = {lexicon, vocabulary: new Set<string>(), sources: []}
  const read = reader(lexicon, model, kindsOf)
  return brownDrafts().flatMap((draft) => {
    const document = buildDocument(readText(draft), context)
    return Array.from({length: TURNS}, (_, turn) => {
      const {text, owners} = withoutApostrophes(document, turn, TURNS)
      const none = turn === 0 ? 'none' : undefined
      return read(buildDocument(readText(text), context), (start) => owners.get(start) ?? none)
    }).flat()
  })
}
