import {type Check, Trait, traitsOf} from '@copydesk/core'
import {disagreeingFigures as slips} from './shared/disagreeing-figures.ts'
import {slipsInText, slipTable} from './shared/slips-in-text.ts'

const SLIPS = slipTable(slips)

/** Finds figures of one sentence that cannot all be right. */
export const disagreeingFigures: Check = function* (document) {
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    if (((traits[paragraph.index] ?? 0) & Trait.digit) !== 0) yield* slipsInText(document, paragraph, SLIPS)
  }
}
