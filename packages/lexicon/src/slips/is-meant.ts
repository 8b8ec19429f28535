import {type Document, Tags, type Word} from '@copydesk/core'

const isName = (word: Word | undefined): boolean => word?.form.shape === 'capitalised'

// Sultan Qaboos bin Said.
const isNamePart = ({words}: Document, index: number): boolean =>
  isName(words[index - 1]) && isName(words[index + 1])

/** Words commoner than this stand twice in many a paragraph. */
const COMMON = 5

/** Whether a rarer word stands in its paragraph twice: then it is meant. */
const isRepeated = ({words, paragraphs}: Document, index: number): boolean => {
  const {form, paragraph} = words[index] ?? {}
  if (!form || paragraph === undefined || form.zipf > COMMON) return false
  const {firstWord = 0, lastWord = 0} = paragraphs[paragraph] ?? {}
  for (let at = firstWord; at < lastWord; at++) if (at !== index && words[at]?.form === form) return true
  return false
}

// 11:30 am.
const isHour = ({words}: Document, index: number): boolean =>
  words[index]?.form.lower === 'am' && words[index - 1]?.form.shape === 'number'

/** A number so few words before another one goes with it. */
const REACH = 4

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.form.shape === 'number' || (word.form.tags & Tags.number) !== 0)

// Two samples in three.
const isRatio = ({words}: Document, index: number): boolean => {
  if (!isNumber(words[index])) return false
  for (let at = Math.max(0, index - REACH); at < index; at++)
    if (isNumber(words[at]) && words[at]?.sentence === words[index]?.sentence) return true
  return false
}

// “Pourquoi pas?”
const standsWithTheUnknown = ({words}: Document, index: number): boolean => {
  const [before, word, behind] = [words[index - 1], words[index], words[index + 1]]
  if (before === undefined || before.form.known || before.form.shape === 'number') return false
  return behind === undefined || behind.sentence !== word?.sentence || behind.gap !== ' '
}

/** Whether a word is meant, whatever its neighbours say: a part of a name, what has but an unknown word beside it, a rare word that stands again in its paragraph, a number behind another, the hour. */
export const isMeant = (document: Document, index: number): boolean =>
  isNamePart(document, index) ||
  standsWithTheUnknown(document, index) ||
  isRatio(document, index) ||
  isHour(document, index) ||
  isRepeated(document, index)
