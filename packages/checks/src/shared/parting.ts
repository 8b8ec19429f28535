import type {Document, Form, Word} from '@copydesk/core'
import {partCapitalised} from './part-capitalised.ts'
import {partLower} from './part-lower.ts'

/** The words that were run together in one. */
export type Parts = readonly string[]

/** More often than this, a form is the draft’s own word. */
const OWN = 4

const kept = new WeakMap<Document, Map<Form, Parts | undefined>>()

const partsOf = (form: Form, places: readonly Word[], document: Document): Parts | undefined => {
  const {plain, shape} = form
  const [place] = places
  if (!place || places.length > OWN || /['-]/.test(plain)) return
  if (shape === 'lower') return partLower(plain, place, document)
  return shape === 'capitalised' ? partCapitalised(plain, places, document) : undefined
}

/** Parts an unknown word into those that were run together in it; undefined where it may be one word. Kept for each document. */
export const partingOf = (form: Form, places: readonly Word[], document: Document): Parts | undefined => {
  let known = kept.get(document)
  if (!known) {
    known = new Map()
    kept.set(document, known)
  }
  if (!known.has(form)) known.set(form, partsOf(form, places, document))
  return known.get(form)
}
