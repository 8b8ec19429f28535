import {type Document, type Form, type Lexicon, perForm, Tags, type Word} from '@copydesk/core'
import {inflect} from './inflect.ts'
import {likelier} from './likelier.ts'

const NOUN = Tags.noun | Tags.plural | Tags.adjective

const singulars = new WeakMap<Lexicon, (form: Form) => string>()

/** The singular of a plural, '' where it has none; worked out once for each form. */
const singularOf = (form: Form, lexicon: Lexicon): string => {
  const known =
    singulars.get(lexicon) ?? perForm((plural: Form) => inflect(plural, 'singular', lexicon) ?? '')
  singulars.set(lexicon, known)
  return known(form)
}

/** Gives the singular of any plural that the language model takes for an owner: last weeks protests. */
export const likelyOwner = (document: Document, word: Word, least: number): string | undefined => {
  const next = document.words[word.index + 1]
  const {model} = document
  if (!model || next?.gap !== ' ' || (next.form.tags & NOUN) === 0) return
  // What is said side by side needs no apostrophe.
  if (model.hasBigram(model.idOf(word.form), model.idOf(next.form))) return
  const single = singularOf(word.form, document.lexicon)
  return single !== '' && likelier(document, word, `${single}'s`) > least ? single : undefined
}

/** Whether the language model would much rather have the plural than any owner: the number of citizens buying homes. */
export const isLikelyPlural = (document: Document, word: Word, single: string, leeway: number): boolean => {
  const {model} = document
  const owners = [`${single}'s`, `${word.form.lower}'`].filter((owner) => (model?.idOfText(owner) ?? 0) > 0)
  return owners.length > 0 && owners.every((owner) => likelier(document, word, owner) < -leeway)
}
