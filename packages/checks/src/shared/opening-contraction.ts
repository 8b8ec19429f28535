import {type Document, Tags, type Word} from '@copydesk/core'

const OTHERWISE = Tags.noun | Tags.adjective | Tags.adverb | Tags.past | Tags.participle | Tags.preposition
const SUBJECT = Tags.pronoun | Tags.noun | Tags.plural | Tags.name

const isFirst = ({sentences}: Document, word: Word): boolean =>
  sentences[word.sentence]?.firstWord === word.index || /[“"‘(—–]$/.test(word.gap)

/** Whether a clause opens with a word: “Were going”, “Now were seeing”, “so lets discuss”, “and well keep”. */
const opens = (document: Document, word: Word, links: RegExp): boolean => {
  if (isFirst(document, word)) return true
  const before = document.words[word.index - 1]
  if (!before || before.sentence !== word.sentence) return false
  if (word.gap === ' ' && links.test(before.form.lower)) return true
  const isAdverb = (before.form.tags & Tags.adverb) !== 0 && (before.form.tags & SUBJECT) === 0
  return word.gap === ' ' && isAdverb && (isFirst(document, before) || before.gap === ', ')
}

/** “Were going”, “Now were finding”, but “Were building firms told?” */
const isDoing = (document: Document, word: Word, {tags, lower}: Word['form']): boolean =>
  (tags & Tags.gerund) !== 0 &&
  ((tags & Tags.noun) === 0 || lower === 'going' || !isFirst(document, word)) &&
  opens(document, word, /^(?:yes|no|hopefully|so|but)$/)

/** “And well keep them”, but “and well water is safe”. */
const isWilling = (document: Document, word: Word, {tags}: Word['form']): boolean => {
  const object = document.words[word.index + 2]
  const hasObject = object?.gap === ' ' && (object.form.tags & (Tags.pronoun | Tags.determiner)) !== 0
  const otherwise = hasObject ? OTHERWISE & ~Tags.noun : OTHERWISE
  return (tags & otherwise) === 0 && opens(document, word, /^(?:and|but|so|then|that|if|think|hope|because)$/)
}

/** Whether “were”, “well” or “lets” stands where only we’re, we’ll or let’s can: what follows is no subject, and there is none before. */
export const opensWithout = (document: Document, word: Word): boolean => {
  const next = document.words[word.index + 1]
  if (next?.gap !== ' ' || next.form.shape !== 'lower' || next.sentence !== word.sentence) return false
  const {lower} = word.form
  if (lower === 'were') return isDoing(document, word, next.form)
  if ((next.form.tags & Tags.verb) === 0) return false
  return lower === 'lets'
    ? opens(document, word, /^(?:so|and|but|then|now|please)$/)
    : isWilling(document, word, next.form)
}
