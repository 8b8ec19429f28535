import {type DocumentCheck, type Form, perForm, type Word, wholeDocument} from '@copydesk/core'
import {ownWordsWhere} from './shared/outside-quotes.ts'
import {testFor} from './shared/test-for.ts'

/** Which repetitions a reader hears. */
export interface EchoOptions {
  /** Within how many words. */
  readonly within: number
  /** How common a word may be, on the Zipf scale, and still be heard twice. */
  readonly rarest: number
  /** A word that stands more often is what the story is about. */
  readonly topic: number
}

const LEAST = 6

const stemOf = perForm(({lower}: Form) => lower.replace(/(?:'s|s')$/, '').replace(/(?<=[^s])s$/, ''))

const isRare = testFor(({rarest}: EchoOptions) => ({shape, lower, known, zipf}: Form) => {
  return shape === 'lower' && known && lower.length >= LEAST && zipf > 0 && zipf <= rarest
})

const byStem = (words: readonly Word[]): ReadonlyMap<string, readonly Word[]> => {
  const groups = new Map<string, Word[]>()
  for (const word of words) {
    const stem = stemOf(word.form)
    const group = groups.get(stem)
    if (group) group.push(word)
    else groups.set(stem, [word])
  }
  return groups
}

/** Finds a rare word that comes back before the reader has forgotten it. */
export const echo: DocumentCheck<EchoOptions> = wholeDocument(function* (document, options) {
  const {within, topic} = options
  for (const group of byStem(ownWordsWhere(document, isRare(options))).values()) {
    if (group.length > topic) continue
    for (const [index, word] of group.entries()) {
      const last = group[index - 1]
      if (!last || word.index - last.index > within || word.index - last.index < 2) continue
      yield {
        span: word,
        message: `“${word.text}” stands ${word.index - last.index} words after “${last.text}”`,
        related: [{span: last, message: `“${last.text}” stands here`}],
      }
    }
  }
})
