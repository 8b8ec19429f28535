import {type Document, type Form, Tags, type Word} from '@copydesk/core'
import {outsideQuotes} from './outside-quotes.ts'
import type {Scene} from './scene.ts'
import {isOfSport} from './state-name.ts'

const REACH = 9
const DESCRIBING = Tags.adjective | Tags.noun

/** “Asks that the state take part” */
const isBehindThat = ({words}: Document, {index, sentence}: Word): boolean =>
  words
    .slice(Math.max(0, index - REACH), index)
    .some((word) => word.sentence === sentence && word.form.lower === 'that')

const isDeterminer = (form: Form | undefined): boolean => ((form?.tags ?? 0) & Tags.determiner) !== 0

/** Arsenal, South Sydney, Crystal Palace; not Ann Arsenal, the Premier League. */
const mayPlay = ({words: all}: Document, {form, index, gap}: Word, words: Scene['words']): boolean => {
  if (form.shape === 'lower') return false
  const [first, before] = [all[index - 2]?.form, all[index - 1]?.form]
  const isBody = words.institutions.has(form.lower)
  if (gap !== ' ' || before?.shape !== 'capitalised')
    return words.isNamed(form) || (isBody && !isDeterminer(before))
  if (isDeterminer(first)) return false
  return isBody || (!words.isForename(before) && ((before.tags | form.tags) & DESCRIBING) !== 0)
}

/** “Among the finds are a mask, two rings and a comb”: whether a list of several follows the verb. */
const isListed = ({words, sentences}: Document, {index, sentence}: Word): boolean => {
  const {firstWord = 0, lastWord = 0} = sentences[sentence] ?? {}
  if (words[firstWord]?.form.lower !== 'among') return false
  return words.slice(index + 1, lastWord).some(({form}) => form.lower === 'and')
}

/** Whether a noun that is one may have a verb for many where it stands: “England were” in a match report, “the hospital were” in speech. `isHelper`: the verb is “are”, “have” or such. */
export const mayBeMany = (
  document: Document,
  {words}: Pick<Scene, 'words'>,
  head: number,
  isHelper: boolean,
): boolean => {
  const noun = document.words[head]
  if (!noun) return false
  const {lower} = noun.form
  if (isListed(document, noun)) return true
  if (mayPlay(document, noun, words) && isOfSport(document, noun, words)) return true
  const isBody = words.states.has(lower) || words.institutions.has(lower)
  if (!isBody) return false
  if (!isHelper && isBehindThat(document, noun)) return true
  return words.institutions.has(lower) && outsideQuotes(document, [noun]).length === 0
}
