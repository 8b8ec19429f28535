import type {Document, Form, Word} from '@copydesk/core'
import {partCapitalised} from './part-capitalised.ts'
import {partLower} from './part-lower.ts'

/** More often than this, a form is the draft’s own word. */
const OWN = 4

/** Parts an unknown word into those that were run together in it; undefined where it may be one word. */
export const partingOf = (
  {plain, shape}: Form,
  places: readonly Word[],
  document: Document,
): readonly string[] | undefined => {
  const [place] = places
  if (!place || places.length > OWN || /['-]/.test(plain)) return
  if (shape === 'lower') return partLower(plain, place, document)
  return shape === 'capitalised' ? partCapitalised(plain, places, document) : undefined
}
