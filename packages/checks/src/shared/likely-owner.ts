import {type Document, Tags, type Word} from '@copydesk/core'
import {inflect} from './inflect.ts'
import {modelGain} from './model-gain.ts'

const NOUN = Tags.noun | Tags.plural | Tags.adjective

/** Gives the singular of any plural that the language model takes for an owner: last weeks protests. */
export const likelyOwner = (document: Document, word: Word, least: number): string | undefined => {
  const next = document.words[word.index + 1]
  if (!document.model || next?.gap !== ' ' || (next.form.tags & NOUN) === 0) return
  const single = inflect(word.form, 'singular', document.lexicon)
  return single !== undefined && modelGain(document, word, word, `${single}'s`) > least ? single : undefined
}

/** Whether the language model would much rather have the plural than any owner: the number of citizens buying homes. */
export const isLikelyPlural = (document: Document, word: Word, single: string, leeway: number): boolean => {
  const {model} = document
  const owners = [`${single}'s`, `${word.form.lower}'`].filter((owner) => (model?.idOfText(owner) ?? 0) > 0)
  return owners.length > 0 && owners.every((owner) => modelGain(document, word, word, owner) < -leeway)
}
