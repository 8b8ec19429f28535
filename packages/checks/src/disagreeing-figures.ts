import {type Check, onceFor, Trait, traitsOf} from '@copydesk/core'
import {contraryMoves, type MoveWords} from './shared/contrary-moves.ts'
import {type ConversionTable, conversions} from './shared/conversions.ts'
import {figureSums} from './shared/figure-sums.ts'
import {type PeopleWords, peopleSums} from './shared/people-sums.ts'
import {slipsInText, slipTable} from './shared/slips-in-text.ts'
import {spanSums} from './shared/span-sums.ts'
import {turnedSpans} from './shared/turned-spans.ts'

/** The words of figures that can be held against each other. */
export interface DisagreeingFiguresOptions extends MoveWords, PeopleWords, ConversionTable {}

const tablesOf = onceFor((options: DisagreeingFiguresOptions) => ({
  figures: slipTable([
    ...contraryMoves(options),
    ...figureSums,
    ...spanSums,
    ...turnedSpans,
    conversions(options),
  ]),
  // Numbers of people may be in words.
  people: slipTable(peopleSums(options)),
}))

/** Finds figures of one sentence that cannot all be right: a rise to less, a part that is more than the whole, sums that do not come out. */
export const disagreeingFigures: Check<DisagreeingFiguresOptions> = function* (document, options) {
  const traits = traitsOf(document)
  const {figures, people} = tablesOf(options)
  for (const paragraph of document.paragraphs) {
    yield* slipsInText(document, paragraph, people)
    if (((traits[paragraph.index] ?? 0) & Trait.digit) !== 0) yield* slipsInText(document, paragraph, figures)
  }
}
