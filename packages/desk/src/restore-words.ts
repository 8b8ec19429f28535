import {announce} from './announce.ts'
import type {Model} from './model.ts'
import type {Difference, Quotation, Span} from './types.ts'
import {written} from './written.ts'

/** Writes the source's own words where the draft has others: its words only, neither its markup nor its line breaks. */
export const restoreWords = (model: Model, {differences}: Quotation): void => {
  const changes = differences
    .filter(({permitted}) => !permitted)
    .map(({draftSpan, source}) => spaced(model, draftSpan, source.replaceAll(/[ \t\r\n]+/g, ' ')))
  model.view.dispatch({changes, userEvent: 'input.fix'})
  announce('The source’s words are restored.')
}

/** Stands for what was left out. */
const CUT = '…'

const isWordy = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

interface Change {
  readonly from: number
  readonly to: number
  readonly insert: string
}

// What is put between words keeps a space on both sides; what goes takes one with it. A comma stays with the words before it.
const spaced = (model: Model, {start, end}: Span, words: string): Change => {
  const text = (from: number, to: number): string => model.view.state.doc.sliceString(Math.max(0, from), to)
  const [before, after] = [text(start - 1, start), text(end, end + 1)]
  if (words === '') return {from: start, to: end + (before === ' ' && after === ' ' ? 1 : 0), insert: ''}
  const insert = written(model, words)
  if (start < end) return {from: start, to: end, insert}
  if (/[,;:]/.test(after))
    return {from: start, to: start + 1, insert: `${words === CUT ? '' : after} ${insert}`}
  return {from: start, to: end, insert: `${isWordy(before) ? ' ' : ''}${insert}${isWordy(after) ? ' ' : ''}`}
}

/** Whether a difference is a cut; a lost “not” is none that an ellipsis could excuse. */
export const isCut = ({permitted, draft, kind}: Difference): boolean =>
  !permitted && draft === '' && kind === 'cut'

/** Marks what was left out with an ellipsis. */
export const markCuts = (model: Model, {differences}: Quotation): void => {
  const changes = differences.filter(isCut).map(({draftSpan}) => spaced(model, draftSpan, CUT))
  model.view.dispatch({changes, userEvent: 'input.fix'})
  announce('The cut is marked with an ellipsis.')
}
