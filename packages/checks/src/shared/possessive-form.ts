import {type Form, perForm, Tags, type Word} from '@copydesk/core'

const NOMINAL = Tags.noun | Tags.plural | Tags.adjective
const NEVER_OWNED = Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal
const OTHER = NEVER_OWNED | Tags.determiner | Tags.adverb | Tags.past

/** Whether it ends as no plural does: “countrys”, “churchs”, “boxs”. */
export const endsAsNoPlural = ({text}: Form): boolean => /(?:[sc]h|[xz]|[^aeiou]y)s$/.test(text)

/** Whether it ends in s. */
export const endsInS = ({text}: Form): boolean => text.charCodeAt(text.length - 1) === 115

/** Whether a form ends in s and is no word: “countrys”, “Ukraines”. */
export const isNoWord: (form: Form) => boolean = perForm(
  (form) => /^\p{L}\p{Ll}{2,}[^s]s$/u.test(form.text) && !form.known,
)

/** Whether what follows a word may be owned: “the countrys policy”; by what cannot be a plural also “the countrys first six”. */
export const isOwned = (word: Word, next: Word | undefined): boolean => {
  if (next?.gap !== ' ' || next.paragraph !== word.paragraph || next.form.shape !== 'lower') return false
  const {tags} = next.form
  if (endsAsNoPlural(word.form) && isNoWord(word.form))
    return (tags & (NOMINAL | Tags.number)) !== 0 && (tags & NEVER_OWNED) === 0
  return (tags & NOMINAL) !== 0 && (tags & OTHER) === 0
}
