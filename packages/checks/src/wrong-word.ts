import {type Check, capitalised, type Document, type Doubt, type Finding, type Word} from '@copydesk/core'
import {isRunningCopy} from './shared/running-copy.ts'
import {setOf} from './shared/set-of.ts'
import {isExcused} from './shared/wrong-word-excuses.ts'

/** What the check is sure of. */
export interface WrongWordOptions {
  /** How far above its threshold a rival must be to be reported. */
  readonly margin: number
  /** Words that films and books of America hardly have, and papers do, or those of other countries. */
  readonly regional: readonly string[]
}

/** Abbreviations are spelled otherwise than words are: pct, mln, cwt. */
const isAbbreviation = (lower: string): boolean => lower.length > 1 && !/[aeiouyà-ÿ]/.test(lower)

const swapped = (before: Word, word: Word, fix: string): Finding => ({
  span: {start: before.start, end: word.end},
  message: `Write “${fix}” rather than “${before.text} ${word.text}”: the two words have changed places`,
  fix,
  offered: true,
})

const instead = (word: Word, rival: string): Finding => {
  const fix = word.form.shape === 'lower' ? rival : capitalised(rival)
  return {
    span: {start: word.start, end: word.end},
    message: `Write “${fix}” rather than “${word.text}”: the words around it call for it`,
    fix,
    offered: true,
  }
}

/** Commoner words than this Zipf frequency stand in any draft. */
const COMMON = 5.5
/** What it says for a word that its paragraph has it elsewhere, too, or that its sentence has the other one: a logarithm of odds. */
const ELSEWHERE = 1.5

/** How often the words of a sentence, or of a paragraph, have a spelling. */
const timesIn = (
  {words}: Document,
  within: {readonly firstWord: number; readonly lastWord: number} | undefined,
  lower: string,
): number => {
  const {firstWord = 0, lastWord = 0} = within ?? {}
  let times = 0
  for (let at = firstWord; at < lastWord; at++) if (words[at]?.form.lower === lower) times++
  return times
}

/** How much surer the model must be of a word that its paragraph has twice, for who slips does so once; and of two words that the sentence has both: the heir got some air. */
const leewayOf = (document: Document, {word: at, rival, how}: Doubt): number => {
  const word = document.words[at]
  if (how === 'swapped' || !word || word.form.zipf > COMMON) return 0
  const {paragraphs, sentences} = document
  const isTwice = timesIn(document, paragraphs[word.paragraph], word.form.lower) > 1
  return isTwice || timesIn(document, sentences[word.sentence], rival.word) > 0 ? ELSEWHERE : 0
}

const findingOf = (document: Document, doubt: Doubt, regional: ReadonlySet<string>): Finding | undefined => {
  const {word: at, rival, how} = doubt
  const word = document.words[at]
  const before = document.words[at - 1]
  if (!word || isAbbreviation(word.form.lower) || isExcused(document, doubt)) return
  if (how === 'instead') return regional.has(word.form.lower) ? undefined : instead(word, rival.word)
  return before && swapped(before, word, rival.word)
}

/** Finds words that are spelled right and are the wrong ones, or have changed places, by what edited English has around them. */
export const wrongWord: Check<WrongWordOptions> = function* (document, {margin, regional}) {
  const {usage, sentences} = document
  if (!usage) return
  for (const sentence of sentences) {
    if (!isRunningCopy(document, sentence)) continue
    for (const doubt of usage.doubts(document, sentence)) {
      if (doubt.rival.margin <= margin + leewayOf(document, doubt)) continue
      const finding = findingOf(document, doubt, setOf(regional))
      if (finding) yield finding
    }
  }
}
