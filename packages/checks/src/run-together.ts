import {
  bySpelling,
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Word,
} from '@copydesk/core'
import {isHouseWord} from './shared/attested.ts'
import {isBesideSlash} from './shared/meant-as-is.ts'
import {partCompound} from './shared/part-compound.ts'
import {partMixed} from './shared/part-mixed.ts'
import {partOpeningName} from './shared/part-opening-name.ts'
import {partPossessive} from './shared/part-possessive.ts'
import {partingOf} from './shared/parting.ts'
import {suspects} from './shared/suspects.ts'

type Options = {readonly particles: readonly string[]}

/** More often than this, a form is the draft’s own word. */
const OWN = 4

const partsOf = (
  form: Form,
  places: readonly Word[],
  document: Document,
  {particles}: Options,
): readonly string[] | undefined => {
  const {plain, shape} = form
  const [place] = places
  if (plain.includes('-'))
    return place && shape === 'lower' ? partCompound(plain, place, document) : undefined
  const glued = plain.includes("'") ? partPossessive(plain, document) : undefined
  if (glued) return glued
  if (shape !== 'mixed') return partingOf(form, places, document)
  return partMixed(plain, document, particles) ?? partOpeningName(plain, place, document)
}

const judge = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
  options: Options,
): Generator<Finding, undefined> {
  if (places.length > OWN || isHouseWord(document, form.plain)) return
  if (places.some((word) => isBesideSlash(document, word))) return
  const parts = partsOf(form, places, document, options)
  if (!parts) return
  const fix = parts.join(' ')
  for (const word of places) {
    const written = form.text.includes('’') ? fix.replaceAll("'", '’') : fix
    yield {
      span: {start: word.start, end: word.end},
      message: `“${word.text}” is ${parts.length} words: “${written}”`,
      fix: written,
    }
  }
}

/** Finds words that lost the space between them: “willnot”, “ofthe”, “saidUkraine”. */
export const runTogether: DocumentCheck<Options> = bySpelling({...suspects, judge})
