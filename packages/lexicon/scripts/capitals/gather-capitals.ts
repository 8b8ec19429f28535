import {
  buildDocument,
  type Document,
  isCapitalWithin,
  type Lexicon,
  readText,
  type Word,
  wordCounts,
} from '@copydesk/core'
import {FEATURES, writeCapitalFeatures} from '../../src/capitals/capital-features.ts'
import {wordNumbers} from '../../src/capitals/word-numbers.ts'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {brownDrafts} from '../brown-drafts.ts'
import {randomFrom} from '../random-from.ts'
import {spoilt} from './spoilt.ts'

/** Capitals within sentences: their features, and whether they are slips. */
export interface Lesson {
  readonly features: Int32Array
  readonly isSlip: boolean
}

const capitalsIn = (document: Document): readonly Word[] =>
  document.words.filter((word) => isCapitalWithin(document, word))

const countsOf = (capitals: readonly Word[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {form} of capitals) counts.set(form.lower, (counts.get(form.lower) ?? 0) + 1)
  return counts
}

/** Press, essays and reports. */
const isFact = (name: string): boolean => /^c[a-j]/.test(name)

/** Reads the capitals of the Brown corpus, and those that were put into it by chance. */
export const gatherCapitals = (lexicon: Lexicon, kindsOf: KindsOf): readonly Lesson[] => {
  const context = {lexicon, vocabulary: new Set<string>(), sources: []}
  const random = randomFrom(5)
  const numbers = wordNumbers(lexicon)
  return brownDrafts(isFact).flatMap((draft) => {
    const {text, slips} = spoilt(buildDocument(readText(draft), context), random)
    const document = buildDocument(readText(text), context)
    const capitals = capitalsIn(document)
    const [small, capital] = [wordCounts(document), countsOf(capitals)]
    return capitals.flatMap(({index, sentence: at, form, start}): Lesson[] => {
      const sentence = document.sentences[at]
      if (!sentence) return []
      const {words} = document
      const features = new Int32Array(FEATURES)
      const place = {words, sentence, kinds: kindsOf(words, sentence), index}
      const counts = {small: small.get(form.lower) ?? 0, capital: capital.get(form.lower) ?? 0}
      writeCapitalFeatures(place, counts, numbers, features)
      return [{features, isSlip: slips.has(start)}]
    })
  })
}
