import {
  buildDocument,
  type Document,
  isSmallWord,
  type LanguageModel,
  type Lexicon,
  mayLackCapital,
  readText,
  titleOf,
  wordCounts,
} from '@copydesk/core'
import {SMALL_FEATURES, writeSmallFeatures} from '../../src/capitals/small-features.ts'
import {wordNumbers} from '../../src/capitals/word-numbers.ts'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {brownDrafts} from '../brown-drafts.ts'
import {randomFrom} from '../random-from.ts'
import type {Lesson} from './gather-capitals.ts'
import {lowered} from './lowered.ts'

/** How often all words of a name lose their capitals, in each reading of the corpus. */
const WHOLE = [0, 0.5]

/** Reads the small words of the Brown corpus that may be names, and names that have lost their capitals by chance. */
export const gatherLowered = (
  lexicon: Lexicon,
  kindsOf: KindsOf,
  model: LanguageModel,
): readonly Lesson[] => {
  const context = {lexicon, vocabulary: new Set<string>(), sources: []}
  const random = randomFrom(7)
  const numbers = wordNumbers(lexicon)

  const lessonsIn = (document: Document, slips: ReadonlySet<number>): readonly Lesson[] => {
    const counts = wordCounts(document)
    return document.words.flatMap((word): Lesson[] => {
      const {form, index, start} = word
      const sentence = document.sentences[word.sentence]
      const capital = counts.get(titleOf(form)) ?? 0
      if (!sentence || !isSmallWord(form) || !mayLackCapital(document, word, capital > 0)) return []
      const {words} = document
      const place = {words, sentence, kinds: kindsOf(words, sentence), index}
      const features = new Int32Array(SMALL_FEATURES)
      const seen = {small: counts.get(form.plain) ?? 0, capital}
      writeSmallFeatures(place, seen, numbers, undefined, features)
      writeSmallFeatures(place, seen, numbers, model, features)
      return [{features, isSlip: slips.has(start)}]
    })
  }

  return brownDrafts().flatMap((draft) => {
    const right = buildDocument(readText(draft), context)
    return WHOLE.flatMap((whole) => {
      const {text, slips} = lowered(right, random, whole)
      return lessonsIn(buildDocument(readText(text), context), slips)
    })
  })
}
