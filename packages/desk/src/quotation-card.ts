import {capitalised} from '@copydesk/core'
import {el} from './el.ts'
import type {Model} from './model.ts'
import {isCut, markCuts, restoreWords} from './restore-words.ts'
import type {Quotation, Span} from './types.ts'
import {verdictOf} from './words.ts'

const classOf = (words: string, permitted: boolean): string => {
  if (words === '') return 'caret'
  return permitted ? 'permitted' : ''
}

/** A passage with its differences told apart by element, not by colour alone. */
const marked = (
  text: string,
  passage: Span,
  differences: readonly (Span & {readonly permitted: boolean; readonly message: string})[],
  name: 'del' | 'ins',
): HTMLElement => {
  const parts: (Node | string)[] = []
  let at = passage.start
  for (const {start, end, permitted, message} of [...differences].sort((a, b) => a.start - b.start)) {
    if (start < at || end > passage.end) continue
    const words = text.slice(start, end)
    parts.push(text.slice(at, start))
    if (words || !permitted)
      parts.push(el(name, {class: classOf(words, permitted), title: message}, words || '‸'))
    at = end
  }
  return el('blockquote', {}, ...parts, text.slice(at, passage.end))
}

const draftSide = (model: Model, quotation: Quotation): HTMLElement =>
  marked(
    model.view.state.doc.toString(),
    quotation,
    quotation.differences.map((one) => ({...one, ...one.draftSpan})),
    'del',
  )

const sourceSide = (model: Model, {source, differences}: Quotation): HTMLElement | undefined => {
  const file = model.sources.find(({path}) => path === source?.path)
  if (!source || !file) return
  return marked(
    file.text,
    source,
    differences.map((one) => ({...one, ...one.sourceSpan})),
    'ins',
  )
}

const actions = (model: Model, quotation: Quotation): HTMLElement | undefined => {
  const real = quotation.differences.filter(({permitted}) => !permitted)
  if (real.length === 0 || !quotation.source) return
  return el(
    'p',
    {class: 'actions'},
    el(
      'button',
      {class: 'primary', onclick: () => restoreWords(model, quotation)},
      'Restore the source’s words',
    ),
    real.some(isCut) ? el('button', {onclick: () => markCuts(model, quotation)}, 'Mark the cut') : undefined,
  )
}

const placeWords = ({source}: Quotation): string => {
  if (!source) return ''
  return `${source.path}, line ${source.line}${source.speaker ? `, ${source.speaker}` : ''}`
}

const whereWords = (quotation: Quotation): string => {
  const here = `${quotation.speaker ?? 'Speaker not named'}, line ${quotation.line}`
  const isSame = quotation.differences.length === 0 && quotation.source !== null
  return isSame ? `${here} · ${placeWords(quotation)}` : here
}

/** Draws one quotation: the draft's words and the source's, side by side. */
export const quotationCard = (
  model: Model,
  quotation: Quotation,
  key: string,
  look: () => void,
  selected: boolean,
): HTMLElement => {
  const {sign, words} = verdictOf(quotation.verdict)
  const theirs = sourceSide(model, quotation)
  return el(
    'li',
    {class: `card quotation verdict-${quotation.verdict ?? 'none'}${selected ? ' is-selected' : ''}`},
    el(
      'button',
      {class: 'head', 'data-go': key, 'aria-pressed': String(selected), onclick: look},
      el('span', {class: 'level'}, `${sign} ${words}`),
      el('span', {class: 'soft'}, whereWords(quotation)),
    ),
    el(
      'div',
      {class: 'sides'},
      el('div', {}, el('p', {class: 'whose'}, 'The draft'), draftSide(model, quotation)),
      theirs && quotation.differences.length > 0
        ? el('div', {}, el('p', {class: 'whose'}, placeWords(quotation)), theirs)
        : undefined,
    ),
    ...quotation.differences
      .filter(({permitted}) => !permitted)
      .slice(0, 4)
      .map(({message}) => el('p', {class: 'difference'}, capitalised(message))),
    quotation.note ? el('p', {class: 'soft'}, quotation.note) : undefined,
    actions(model, quotation),
  )
}
