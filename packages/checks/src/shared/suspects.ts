import type {Document, Form, Word} from '@copydesk/core'

/** Unknown spellings with all their places, in the order of the text. */
export type Suspects = ReadonlyMap<Form, readonly Word[]>

const made = new WeakMap<Document, Suspects>()

const LONGEST = 40

const isSuspect = ({shape, known, text}: Form): boolean => {
  if (shape === 'number' || shape === 'other') return false
  if (known && shape !== 'mixed') return false
  return text.length <= LONGEST && !/[\d.@/_\\]/.test(text)
}

/**
 * Gives the words of a document that no dictionary has, and those with capitals inside; computed once a document, so
 * that the checks that ask what such a word is need not pass over all words.
 */
export const suspects = (document: Document): Suspects => {
  let found = made.get(document)
  if (found) return found
  const byForm = new Map<Form, Word[]>()
  const judged = new Map<Form, boolean>()
  for (const word of document.words) {
    let suspect = judged.get(word.form)
    if (suspect === undefined) {
      suspect = isSuspect(word.form)
      judged.set(word.form, suspect)
    }
    if (!suspect) continue
    const places = byForm.get(word.form)
    if (places) places.push(word)
    else byForm.set(word.form, [word])
  }
  found = byForm
  made.set(document, found)
  return found
}
