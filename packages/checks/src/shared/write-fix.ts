import {capitalised, type Document, inflect, isInflection, type Word} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'

const likeCase = (fix: string, {form}: Word): string => {
  if (form.shape === 'upper' && form.text.length > 1) return fix.toUpperCase()
  return form.shape === 'capitalised' || form.shape === 'upper' ? capitalised(fix) : fix
}

/** A common word in small letters; a name keeps its capital. */
const small = ({text, form}: Word, {lexicon}: Document): string =>
  lexicon.names(form.plain) === 0 && lexicon.dialects(form.lower) !== 0 ? text.toLowerCase() : text

const SLOT = /\{(\d)(?::([a-z]+))?\}/g

/**
 * Writes a fix: `{1}` is the first word of what is replaced, `{1:plural}` a form of it, `{1:small}` without its capital, `{1:capital}` with one; the fix takes the case of the first
 * word and the draft's own apostrophes. Gives undefined where a form cannot be made.
 */
export const writeFix = (
  template: string,
  words: readonly Word[],
  document: Document,
): string | undefined => {
  const [first] = words
  if (!first) return
  let failed = false
  const fix = template.replaceAll(SLOT, (_, place: string, form: string | undefined) => {
    const word = words[Number(place) - 1]
    if (word && form === 'small') return small(word, document)
    if (word && form === 'capital') return capitalised(word.text)
    const text = word && form && isInflection(form) ? inflect(word.form, form, document.lexicon) : word?.text
    if (text === undefined) failed = true
    return text ?? ''
  })
  if (failed) return
  const own = fix.replaceAll("'", ownApostrophe(document))
  return template.startsWith('{1}') ? own : likeCase(own, first)
}
