import {
  capitalised,
  type Document,
  Names,
  type Paragraph,
  placesWhere,
  titleOf,
  type Word,
} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {isCapitalised} from './draft-names.ts'
import {type Pair, Pairs} from './pairs.ts'

const VERY_COMMON = 5.9
const OFTEN = 3
const FEW = 2
/** So much likelier than by chance, as a power of ten, are the words of a fixed name neighbours. */
const USUAL = 2

const isCapital = ({form}: Word): boolean => isCapitalised(form)

const isSecond = ({words, sentences}: Document, at: number): boolean => {
  const [first, word] = [words[at - 1], words[at]]
  if (!first || word?.gap !== ' ' || (!isCapital(first) && !isCapital(word))) return false
  if (sentences[word.sentence]?.firstWord === first.index) return false
  // An Islamic state
  if (/^an?$/.test(words[at - 2]?.form.lower ?? '') && word.form.shape === 'lower') return false
  return first.form.zipf < VERY_COMMON && word.form.zipf < VERY_COMMON
}

const secondsOfPairs = placesWhere(isSecond, {form: isCapitalised, next: true})

/** The pairs that pass a test of the neighbours in running text, neither where a sentence begins nor among the smallest words. */
const pairsIn = (
  {words, paragraphs}: Document,
  seconds: readonly number[],
  test: (first: Word, second: Word) => boolean,
): readonly Pair[] => {
  const pairs: Pair[] = []
  for (const at of seconds) {
    const [first, word] = [words[at - 1], words[at]]
    if (!first || !word || !test(first, word)) continue
    if (paragraphs[word.paragraph]?.kind === 'paragraph') pairs.push([first, word])
  }
  return pairs
}

const PERSON = Names.forename | Names.surname

/** Whether two words are neighbours much likelier than by chance. */
const areUsual = ({model}: Document, [first, second]: Pair): boolean => {
  if (!model) return false
  const [one, other] = [model.idOf(first.form), model.idOf(second.form)]
  return one !== 0 && other !== 0 && model.bigram(one, other) - model.unigram(other) >= USUAL
}

/** “president Trump” */
const isTitled = ({lexicon}: Document, [, {form}]: Pair): boolean =>
  isCapitalised(form) && (lexicon.names(form.plain) & PERSON) !== 0

/** “Elizabeth warren” behind “Warren”: a forename before what is a name elsewhere in the draft, too. */
const isSurname = (document: Document, [first, second]: Pair): boolean => {
  const {lexicon} = document
  if (!isCapital(first) || (lexicon.names(first.form.plain) & Names.forename) === 0) return false
  if (lexicon.has(first.form.lower)) return false
  const name = capitalised(second.form.plain)
  const draft = wordsOfDraft(document)
  return (lexicon.names(name) & Names.surname) !== 0 && draft.has(name) && draft.get(second.form.plain) === 1
}

/** The word of a pair that stands small; undefined in a pair of capitals. */
const smallOf = (first: Word, second: Word): Word | undefined => {
  if (first.form.shape === 'lower') return first
  return second.form.shape === 'lower' ? second : undefined
}

/** Finds words that lack, once, the capital that the same name has elsewhere in the draft: “United states” beside “United States”. */
export const halfNames = (document: Document): readonly Word[] => {
  const seconds = secondsOfPairs(document)
  const draft = wordsOfDraft(document)
  const half = pairsIn(document, seconds, (first, second) => {
    const small = smallOf(first, second)
    return small !== undefined && draft.has(titleOf(small.form))
  })
  if (half.length === 0) return []
  const halves = new Pairs(half)
  const whole = new Pairs(
    pairsIn(document, seconds, (first, second) => isCapital(first) && isCapital(second)),
  )
  return half.flatMap((pair) => {
    const small = smallOf(...pair)
    if (!small) return []
    const times = whole.times(pair)
    const isOnce = draft.get(small.form.plain) === 1
    if (times >= OFTEN && isOnce) return [small]
    if (isSurname(document, pair)) return [small]
    const isUsual = times >= FEW && halves.times(pair) === 1 && areUsual(document, pair)
    return isUsual && !isTitled(document, pair) ? [small] : []
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
