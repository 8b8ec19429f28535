import {type Check, Trait, traitsOf} from '@copydesk/core'
import {disagreeingFigures as slips} from './shared/disagreeing-figures.ts'
import {peopleSums} from './shared/people-sums.ts'
import {slipsInText, slipTable} from './shared/slips-in-text.ts'

const SLIPS = slipTable(slips)
/** Numbers of people may be in words. */
const PEOPLE = slipTable(peopleSums)

/** Finds figures of one sentence that cannot all be right. */
export const disagreeingFigures: Check = function* (document) {
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    yield* slipsInText(document, paragraph, PEOPLE)
    if (((traits[paragraph.index] ?? 0) & Trait.digit) !== 0) yield* slipsInText(document, paragraph, SLIPS)
  }
}
