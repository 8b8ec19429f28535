import {type Document, type Doubt, formOf, Tags} from '@copydesk/core'
import {numeral} from './numerals.ts'

const BEING = /^(?:is|are|was|were)$/
const ARTICLE = /^an?$/
const FUSED = /^(?:what|whatever|all)$/
/** Behind these a verb may stand before its subject. */
const INVERTING = /^(?:out|up|down|in|off|away|along|back|over|on|here|there)$/
/** So far behind it a participle may stand: “had the delegates of both parties been”. */
const REACH = 10

const standsBefore = ({words, sentences}: Document, at: number, wanted: RegExp): boolean => {
  const first = sentences[words[at]?.sentence ?? -1]?.firstWord ?? at
  return words.slice(Math.max(first, at - REACH), at).some(({form}) => wanted.test(form.lower))
}

/** Whether a rare word that may be a noun stands where one does: the language model does not know it, so its neighbours speak for any other. */
const isRareNoun = ({words, model, lexicon}: Document, {word, rival}: Doubt): boolean => {
  const form = words[word]?.form
  if (!form || !model || model.idOf(form) !== 0) return false
  if (form.tags !== 0 && (form.tags & Tags.noun) === 0) return false
  // a yob who threw stones, the ghat road
  const isOwned = ((words[word - 1]?.form.tags ?? 0) & Tags.determiner) !== 0
  return isOwned || (formOf(rival.word, lexicon).tags & Tags.noun) !== 0
}

/** Whether a word that the neighbours do not call for is right by what stands further off. */
export const isExcused = (document: Document, doubt: Doubt): boolean => {
  const {words} = document
  const {word, how} = doubt
  const typed = words[word]?.form.lower ?? ''
  const before = words[word - 1]?.form.lower ?? ''
  // what it gets is promises, four an over
  if (how === 'instead') {
    if (isRareNoun(document, doubt)) return true
    return BEING.test(typed)
      ? standsBefore(document, word, FUSED)
      : ARTICLE.test(typed) && numeral(before) !== undefined
  }
  // out came our maps
  return INVERTING.test(before)
}
