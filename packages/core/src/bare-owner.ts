import type {Word} from './document.ts'
import type {Form} from './form.ts'
import {Tags} from './lexicon.ts'

const CLOSED = Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.determiner
const OWNED =
  Tags.noun | Tags.plural | Tags.adjective | Tags.comparative | Tags.past | Tags.participle | Tags.gerund
const SHORTEST = 4

/** Whether a form may be an owner that lacks its apostrophe: workers, Britains, NHSs. */
export const isBareOwner = ({text, shape, tags}: Form): boolean => {
  if (!/[^s'’]s$/.test(text)) return false
  if (shape === 'mixed') return /^\p{Lu}{2,12}s$/u.test(text)
  if (text.length < SHORTEST) return false
  if (shape === 'lower') return (tags & Tags.plural) !== 0 && (tags & CLOSED) === 0
  return shape === 'capitalised' && (tags & (CLOSED | Tags.adverb)) === 0
}

/** Whether a word may be owned by the one before it. */
export const mayBeOwned = (word: Word | undefined): word is Word => {
  if (word?.gap !== ' ') return false
  const {shape, tags} = word.form
  return (
    shape === 'capitalised' ||
    (shape === 'lower' && (tags === 0 || (tags & OWNED) !== 0) && (tags & CLOSED) === 0)
  )
}
