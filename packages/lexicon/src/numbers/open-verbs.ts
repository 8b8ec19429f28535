import {type Form, inflect, Kind, type Lexicon, perForm, Tags} from '@copydesk/core'
import {NUMBER_VERBS, type NumberVerb, OPEN} from './number-verbs.ts'

/** A past that is spelled like its base tells no number: put. */
const DOUBTFUL = Tags.past | Tags.preposition | Tags.modal
const SHORTEST = 3

const openVerb = (form: Form, isOne: boolean, lexicon: Lexicon): NumberVerb | undefined => {
  const {lower, shape, tags} = form
  const own = isOne ? Tags.verbS : Tags.verb
  if (shape !== 'lower' || lower.length < SHORTEST || (tags & own) === 0 || (tags & DOUBTFUL) !== 0) return
  const other = inflect(form, isOne ? 'base' : 'third', lexicon)
  return other === undefined ? undefined : {isOne, other, verb: OPEN}
}

/** Gives what finds the number that a verb tells, whichever verb it is; `kind` is what the word is where it stands. */
export const numberVerb = (lexicon: Lexicon): ((form: Form, kind: number) => NumberVerb | undefined) => {
  const one = perForm((form) => openVerb(form, true, lexicon))
  const many = perForm((form) => openVerb(form, false, lexicon))
  return (form, kind) => {
    const known = NUMBER_VERBS.get(form.lower)
    if (known) return known
    return kind === Kind.verbS ? one(form) : kind === Kind.verb ? many(form) : undefined
  }
}
