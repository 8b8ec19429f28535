import {type Check, Tags, type Word, wordsWhere} from '@copydesk/core'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** What the check looks for. */
export interface HyphenationOptions {
  /** Compounds with a hyphen that are two words when they stand as a noun. */
  readonly compounds: readonly string[]
}

const BEFORE = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that'])
const STOPS = /^["'”’)\]]*[.;:!?]|^["'”’)\]]*\n/
const AFTER_COMMA = Tags.pronoun | Tags.conjunction | Tags.preposition | Tags.determiner

const endsPhrase = (next: Word | undefined, word: Word): boolean => {
  if (!next || next.paragraph !== word.paragraph || STOPS.test(next.gap)) return true
  const {tags} = next.form
  if (next.gap.startsWith(','))
    return (tags & AFTER_COMMA) !== 0 && (tags & (Tags.adjective | Tags.noun)) === 0
  if (next.gap.trim() !== '') return false
  const binds = (tags & (Tags.preposition | Tags.modal | Tags.verbS)) !== 0
  return binds && (tags & (Tags.noun | Tags.plural | Tags.adjective)) === 0
}

const isOneOf = testFor((compounds: readonly string[]) => {
  const wanted = setOf(compounds)
  return ({lower}) => lower.length >= 6 && wanted.has(lower)
})

/** Finds compounds that are hyphenated as if they modified a noun, where they are the noun: “for the long-term.” */
export const hyphenation: Check<HyphenationOptions> = function* (document, {compounds}) {
  const {words} = document
  for (const word of wordsWhere(document, isOneOf(compounds))) {
    const at = word.index
    const before = words[at - 1]
    if (!before || before.paragraph !== word.paragraph || !BEFORE.has(before.form.lower)) continue
    if (!endsPhrase(words[at + 1], word)) continue
    const fix = word.text.replace('-', ' ')
    yield {
      span: {start: word.start, end: word.end},
      message: `Write “${fix}” without a hyphen: here it is a noun, not a modifier`,
      fix,
    }
  }
}
