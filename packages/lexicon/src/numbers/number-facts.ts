import type {LanguageModel, Lexicon, WordPlace} from '@copydesk/core'
import {COUNTING, candidateFeatures, PLACING} from './candidate-features.ts'
import {candidatesBefore} from './candidates-before.ts'
import {candidatesBehind} from './candidates-behind.ts'
import {clauseReader} from './clause-reader.ts'
import {hasOwnSubject} from './has-own-subject.ts'
import {OPEN} from './number-verbs.ts'
import {numberVerb} from './open-verbs.ts'
import type {SubjectCandidate} from './subject-candidate.ts'
import {verbFeatures} from './verb-features.ts'

/** What is known of how many the subject of a verb is: features of each phrase that may be it, the nearest before it first, and of the verb. */
export interface NumberFacts {
  readonly candidates: readonly SubjectCandidate[]
  readonly placing: Int32Array
  readonly counting: Int32Array
  readonly shared: Int32Array
  /** Whether it is another verb than be, have and do. */
  readonly isOpen: boolean
}

/** Gives what writes down all that tells how many the subject of a finite verb is. */
export const numberFacts = (
  lexicon: Lexicon,
  model: LanguageModel,
): ((place: WordPlace) => NumberFacts | undefined) => {
  const write = candidateFeatures(lexicon, model)
  const sharedOf = verbFeatures(lexicon, model)
  const tellOf = numberVerb(lexicon)
  return (place) => {
    const {words, index} = place
    const form = words[index]?.form
    const reader = clauseReader(place)
    const told = form && tellOf(form, reader.kindAt(index))
    if (!form || !told || !hasOwnSubject(reader, index, told)) return
    const {verb} = told
    const isNot = form.lower.endsWith("n't") ? 1 : 0
    const candidates = [...candidatesBefore(reader, index), ...candidatesBehind(reader, index)]
    const placing = new Int32Array(candidates.length * PLACING)
    const counting = new Int32Array(candidates.length * COUNTING)
    const {markAt, symbolAt} = reader
    const asked = {
      index,
      verb,
      isNot,
      before: markAt(index) || symbolAt(index - 1),
      behind: markAt(index + 1) || symbolAt(index + 1),
    }
    candidates.forEach((candidate, n) => {
      write(place, reader, asked, candidate, n, placing, counting)
    })
    return {
      candidates,
      placing,
      counting,
      shared: sharedOf(place, reader, told, isNot),
      isOpen: verb === OPEN,
    }
  }
}
