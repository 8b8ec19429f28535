import type {Document, Word} from '@copydesk/core'
import {outsideQuotes} from './outside-quotes.ts'
import type {Scene} from './scene.ts'
import {isOfSport} from './state-name.ts'

const REACH = 9

/** “Asks that the state take part” */
const isBehindThat = ({words}: Document, {index, sentence}: Word): boolean =>
  words
    .slice(Math.max(0, index - REACH), index)
    .some((word) => word.sentence === sentence && word.form.lower === 'that')

/** Arsenal; not Ann Arsenal. */
const isBareName = ({words: all}: Document, {form, index}: Word, words: Scene['words']): boolean =>
  form.shape !== 'lower' && words.isNamed(form) && all[index - 1]?.form.shape !== 'capitalised'

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
  const isBody = words.states.has(lower) || words.institutions.has(lower)
  if (!isBody) return isBareName(document, noun, words) && isOfSport(document, noun, words)
  if (!isHelper && isBehindThat(document, noun)) return true
  if (words.institutions.has(lower) && outsideQuotes(document, [noun]).length === 0) return true
  return words.states.has(lower) && isOfSport(document, noun, words)
}
