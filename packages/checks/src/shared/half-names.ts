import {type Document, type Paragraph, placesWhere, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {isCapitalised} from './draft-names.ts'

const VERY_COMMON = 5.9
const OFTEN = 3

const isCapital = ({form}: Word): boolean => isCapitalised(form)

const isSecond = ({words, sentences}: Document, at: number): boolean => {
  const [first, word] = [words[at - 1], words[at]]
  if (!first || word?.gap !== ' ' || (!isCapital(first) && !isCapital(word))) return false
  if (sentences[word.sentence]?.firstWord === first.index) return false
  return first.form.zipf < VERY_COMMON && word.form.zipf < VERY_COMMON
}

const secondsOfPairs = placesWhere(isSecond, {form: isCapitalised, next: true})

/** Neighbours in running text, neither where a sentence begins nor among the smallest words. */
const pairs = function* (document: Document): Generator<readonly [Word, Word]> {
  for (const at of secondsOfPairs(document)) {
    const [first, word] = [document.words[at - 1], document.words[at]]
    if (first && word && document.paragraphs[word.paragraph]?.kind === 'paragraph') yield [first, word]
  }
}

/** Finds words that lack, once, the capital that the same name has again and again in the draft: “United states” beside “United States”. */
export const halfNames = (document: Document): readonly Word[] => {
  const whole = new Map<string, Map<string, number>>()
  const half: (readonly [Word, Word])[] = []
  for (const pair of pairs(document)) {
    const [first, second] = pair
    if (isCapital(first) && isCapital(second)) {
      const seconds = whole.get(first.form.lower) ?? new Map<string, number>()
      whole.set(first.form.lower, seconds.set(second.form.lower, (seconds.get(second.form.lower) ?? 0) + 1))
    } else if (first.form.shape === 'lower' || second.form.shape === 'lower') half.push(pair)
  }
  if (half.length === 0 || whole.size === 0) return []
  const draft = wordsOfDraft(document)
  return half.flatMap(([first, second]) => {
    const times = whole.get(first.form.lower)?.get(second.form.lower) ?? 0
    if (times < OFTEN) return []
    const small = first.form.shape === 'lower' ? first : second
    return draft.get(small.form.plain) === 1 ? [small] : []
  })
}

/** Writes down what the search for half names goes by in a paragraph: its pairs of words with a capital. */
export const regardedPairs = (document: Document, {firstWord, lastWord}: Paragraph): string => {
  let written = ''
  for (let at = firstWord + 1; at < lastWord; at++) {
    if (isSecond(document, at)) written += `|${document.words[at - 1]?.text} ${document.words[at]?.text}`
  }
  return written
}
