import {formOf} from '@copydesk/core'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {buildModel} from '../../scripts/model/build-model.ts'
import type {SourceModel} from '../../scripts/model/read-trie.ts'
import {loadLanguageModel} from '../load-language-model.ts'
import {loadLexicon} from '../load-lexicon.ts'
import {languageModelFrom} from './language-model-from.ts'
import {packModel} from './model-file.ts'

const WORDS = ['<s>', '</s>', 'alpha', 'bravo', 'charlie', 'delta', "echo's"]
const count = WORDS.length

// All pairs and all triples of them are there; pairs in order of their second word, as in the source.
const sourceOf = (prob: () => number): SourceModel => {
  const pairs = Array.from({length: count ** 2}, (_, at) => [at % count, Math.floor(at / count)] as const)
  const triples = pairs.flatMap((_, rest) => WORDS.map((__, first) => [first, rest] as const))
  const probs = (length: number) => Float32Array.from({length}, prob)
  return {
    words: WORDS,
    prob: probs(count),
    backoff: probs(count),
    bigrams: {
      first: Uint32Array.from(pairs, ([first]) => first),
      second: Uint32Array.from(pairs, ([, second]) => second),
      prob: probs(pairs.length),
      backoff: probs(pairs.length),
    },
    trigrams: {
      first: Uint32Array.from(triples, ([first]) => first),
      rest: Uint32Array.from(triples, ([, rest]) => rest),
      prob: probs(triples.length),
    },
  }
}

const ALL = {words: count, pairs: count ** 2, triples: count ** 3}

it('answers what the source says, but for rounding', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({min: -5, max: -1, noNaN: true})), (numbers) => {
      const source = sourceOf(() => numbers.next().value ?? 0)
      const bytes = packModel(buildModel(source, ALL, {pair: 16, triple: 16}))
      const model = languageModelFrom(bytes.buffer as ArrayBuffer)
      const ids = WORDS.map(model.idOfText)
      const {bigrams, trigrams} = source
      const idAt = (words: Uint32Array, at: number) => ids[words[at] ?? 0] ?? 0
      for (const [at, prob] of bigrams.prob.entries()) {
        const [a, b] = [idAt(bigrams.first, at), idAt(bigrams.second, at)]
        expect(model.hasBigram(a, b)).toBe(true)
        expect(Math.abs(model.bigram(a, b) - prob)).toBeLessThan(1)
      }
      for (const [at, prob] of trigrams.prob.entries()) {
        const rest = trigrams.rest[at] ?? 0
        const words = [
          idAt(trigrams.first, at),
          idAt(bigrams.first, rest),
          idAt(bigrams.second, rest),
        ] as const
        expect(Math.abs(model.trigram(...words) - prob)).toBeLessThan(1)
      }
    }),
    {numRuns: 10},
  )
})

const model = loadLanguageModel()
const idsOf = (text: string): readonly number[] =>
  text.split(' ').map((word) => model.idOf(formOf(word, loadLexicon())))
const trigramOf = (text: string): number => {
  const [a = 0, b = 0, c = 0] = idsOf(text)
  return model.trigram(a, b, c)
}
const pairOf = (text: string): readonly [number, number] => {
  const [a = 0, b = 0] = idsOf(text)
  return [a, b]
}
const bigramOf = (text: string): number => model.bigram(...pairOf(text))

it('finds a word whatever its capitals and apostrophe, and no word that is none', () => {
  expect(idsOf('Don’t')).toEqual([model.idOfText("don't")])
  expect(idsOf('Qzxqzt')).toEqual([0])
})

it('tells what stands behind what', () => {
  expect(trigramOf('member of the')).toBeGreaterThan(-0.5)
  expect(trigramOf('one of they')).toBeLessThan(trigramOf('one of them') - 2)
  expect(bigramOf('prime minister')).toBeGreaterThan(bigramOf('prime monster') + 3)
  expect(model.hasBigram(...pairOf('prime minister'))).toBe(true)
  expect(model.hasBigram(...pairOf('quickly minister'))).toBe(false)
})

it('knows where sentences begin and end', () => {
  const [the = 0, today = 0, than = 0] = idsOf('the today than')
  expect(model.bigram(model.start(), the)).toBeGreaterThan(model.bigram(model.start(), than) + 1)
  expect(model.bigram(today, model.end())).toBeGreaterThan(model.bigram(the, model.end()) + 1)
})

it('takes words that it does not know', () => {
  for (const [a, b, c] of [[0, 0, 0] as const, [0, 1, 0] as const, [1, 1, 0] as const])
    expect(model.trigram(a, b, c)).toBeLessThan(0)
})
