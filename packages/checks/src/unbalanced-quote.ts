import {type Document, type DocumentCheck, type Finding, type Paragraph, wholeDocument} from '@copydesk/core'
import {attributionAfter} from './shared/attribution.ts'
import {isApostropheAtEdge} from './shared/edge-apostrophe.ts'
import {setOf} from './shared/set-of.ts'
import {regardedClosers, strayClosers} from './shared/stray-closer.ts'
import {isDoubled, type Stray, spanOf} from './shared/stray-mark.ts'
import {twoKinds} from './shared/two-kinds.ts'

/** The words that tell an apostrophe from a mark, and speech from who speaks. */
export interface UnbalancedQuoteOptions {
  /** Words that lost their beginning: ’cause. */
  readonly clippedFront: readonly string[]
  /** Words that lost their end: ol’. */
  readonly clippedEnd: readonly string[]
  /** Verbs by which copy says who speaks. */
  readonly attributions: readonly string[]
  /** Words that nothing can own: “two pieces’ from”. */
  readonly neverOwned: readonly string[]
}

/** «Next» and back again: a lone guillemet at a line's edge is an arrow. */
const isArrow = (document: Document, {mark, paragraph}: Stray): boolean => {
  const line = document.paragraphs[paragraph]
  if (!line || !/[«»‹›]/.test(mark.text)) return false
  return mark.at === line.start || mark.at + mark.text.length === line.end || line.end - line.start < 60
}

const strayFinding = (document: Document, stray: Stray): Finding => {
  const span = spanOf(stray.mark)
  if (isDoubled(document, stray))
    return {span, message: `There is one “${stray.mark.text}” too many here`, fix: '', offered: true}
  return {
    span,
    message:
      stray.side === 'opener'
        ? 'The quotation that opens here is never closed'
        : 'The quotation that closes here is never opened',
  }
}

/** The quotation that one paragraph is and the next one ends with, with no mark at the start of that one. */
const goesOnUnmarked = (
  {paragraphs}: Document,
  opener: Stray,
  closer: Stray | undefined,
): closer is Stray => {
  if (opener.side !== 'opener' || closer?.paragraph !== opener.paragraph + 1) return false
  if (closer.side !== 'closer' || closer.mark.text !== opener.mark.text) return false
  if (paragraphs[opener.paragraph]?.start !== opener.mark.at) return false
  const isLast = paragraphs[closer.paragraph]?.end === closer.mark.at + closer.mark.text.length
  return isLast
}

const unmarkedFinding = (opener: Stray, closer: Stray): Finding => ({
  span: spanOf(opener.mark),
  message: 'The quotation that opens here closes in the next paragraph, which lacks its opening mark',
  related: [{span: spanOf(closer.mark), message: 'It closes here'}],
})

function* brokenOff(document: Document, verbs: ReadonlySet<string>): Iterable<Finding> {
  for (const {close, open, inner, next} of document.marks.pairs) {
    if (close || next === undefined || !attributionAfter(document, inner, verbs)) continue
    yield {span: spanOf(open), message: 'The quotation that opens here is never closed', level: 'warning'}
  }
}

const REACH = 26

const regards = ({marks, text}: Document, paragraph: Paragraph): string => {
  const strays = marks.unbalanced
  // What is never closed may go on in the next paragraph.
  if (strays.some(({side}) => side === 'opener')) return paragraph.text
  if (strays.length > 0 && paragraph.text.length < 80) return paragraph.text
  const around = strays.map(({mark: {at}}) => text.slice(Math.max(0, at - REACH), at + REACH))
  return `${around.join('|')}${regardedClosers(paragraph)}`
}

/** Finds quotation marks without a partner, and quotations whose closing mark is lost before “she said”. */
export const unbalancedQuote: DocumentCheck<UnbalancedQuoteOptions> = wholeDocument(function* (
  document,
  options,
) {
  const clipped = {front: setOf(options.clippedFront), end: setOf(options.clippedEnd)}
  const {unbalanced} = document.marks
  for (let index = 0; index < unbalanced.length; index++) {
    const stray = unbalanced[index]
    const after = unbalanced[index + 1]
    if (!stray || isArrow(document, stray)) continue
    if (!stray.mark.double && isApostropheAtEdge(document, stray.mark.at, stray.side, clipped)) continue
    const mixed = after && twoKinds(document, stray, after)
    if (mixed) {
      index++
      yield mixed
      continue
    }
    const goesOn = goesOnUnmarked(document, stray, after)
    if (goesOn) index++
    yield goesOn && after ? unmarkedFinding(stray, after) : strayFinding(document, stray)
  }
  yield* brokenOff(document, setOf(options.attributions))
  yield* strayClosers(document, setOf(options.neverOwned))
}, regards)
