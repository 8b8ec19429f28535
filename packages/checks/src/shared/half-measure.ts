import {type Document, type Finding, type Form, Tags, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './find-in-text.ts'
import {numeral} from './numerals.ts'
import {setOf} from './set-of.ts'
import {testFor} from './test-for.ts'

/** How far something reaches, in what. */
export interface MeasureLists {
  /** What is measured in: mile, metre. */
  readonly units: readonly string[]
  /** What is measured: long, high. */
  readonly extents: readonly string[]
}

const FIGURE_UNIT = /^([^-]{1,12})-(\p{L}{1,10})$/u

const isMeasure = testFor(({units}: MeasureLists) => {
  const set = setOf(units)
  return ({lower}: Form) => {
    const [, figure = '', unit = ''] = FIGURE_UNIT.exec(lower) ?? []
    return set.has(unit) && numeral(figure) !== undefined
  }
})

const isDetermined = (before: Word | undefined): boolean =>
  before !== undefined && (before.form.tags & Tags.determiner) !== 0

/** Whether a word may be what the measure is of: “a 12-mile long road”, not “a 12-mile long and winding road”. */
const isMeasured = ({form, gap}: Word): boolean =>
  gap === ' ' && form.shape === 'lower' && (form.tags & Tags.noun) !== 0

/** Finds a measure before a noun that has one of its two hyphens: “a 12-mile long road”. */
export const halfMeasures = function* (document: Document, lists: MeasureLists): Generator<Finding> {
  const {words} = document
  for (const word of wordsWhere(document, isMeasure(lists))) {
    const [before, extent, noun] = [words[word.index - 1], words[word.index + 1], words[word.index + 2]]
    if (extent?.gap !== ' ' || !setOf(lists.extents).has(extent.form.lower)) continue
    if (!isDetermined(before) || word.gap !== ' ' || noun?.sentence !== word.sentence || !isMeasured(noun))
      continue
    const span = {start: word.start, end: extent.end}
    const fix = `${word.text}-${extent.text}`
    yield {span, message: writeNot(fix, document.text.slice(span.start, span.end)), fix, offered: true}
  }
}
