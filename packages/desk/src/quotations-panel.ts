import {reveal} from './actions.ts'
import {announce} from './announce.ts'
import {el} from './el.ts'
import {type Model, quotationsOf} from './model.ts'
import {quotationCard} from './quotation-card.ts'
import {showInSource} from './source-view.ts'
import type {Quotation} from './types.ts'
import {verdictOf} from './words.ts'

let verdict = ''
let chosen = -1

const chooser = (model: Model, all: readonly Quotation[]): HTMLElement => {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one.verdict ?? 'none', (counts.get(one.verdict ?? 'none') ?? 0) + 1)
  const options = [...counts].map(([name, count]) =>
    el('option', {value: name, selected: name === verdict}, `${verdictOf(name).words} (${count})`),
  )
  const onchange = (event: Event): void => {
    verdict = (event.target as HTMLSelectElement).value
    model.redraw()
  }
  return el(
    'div',
    {class: 'filters'},
    el(
      'select',
      {'aria-label': 'Verdict', id: 'filter-verdict', onchange},
      el('option', {value: ''}, `Every verdict (${all.length})`),
      ...options,
    ),
  )
}

/** Looks at a quotation in the draft and in its source. */
const look = (model: Model, quotation: Quotation, index: number): void => {
  chosen = index
  reveal(model, quotation)
  if (quotation.source) showInSource(model, quotation.source)
  announce(`Quotation ${index + 1}: ${verdictOf(quotation.verdict).words}.`)
  model.redraw()
}

const emptyWords = ({view}: Model): string =>
  view.state.doc.length === 0
    ? 'Quotations of the draft are listed here.'
    : 'There are no quotations in this draft.'

/** Draws the audit of the quotations. */
export const quotationsPanel = (model: Model): readonly HTMLElement[] => {
  const all = quotationsOf(model)
  const cards = all.flatMap((quotation, index) => {
    if (verdict !== '' && (quotation.verdict ?? 'none') !== verdict) return []
    const onlook = (): void => look(model, quotation, index)
    return [quotationCard(model, quotation, `quotation-${index}`, onlook, index === chosen)]
  })
  const advice =
    model.sources.length === 0
      ? el(
          'p',
          {class: 'soft'},
          'Add a transcript, a press release or wire copy under Sources, and each quotation is held against it.',
        )
      : undefined
  const list =
    cards.length > 0
      ? el('ol', {class: 'cards', 'aria-label': 'Quotations'}, ...cards)
      : el(
          'p',
          {class: 'soft empty'},
          all.length > 0 ? 'No quotation has this verdict now.' : emptyWords(model),
        )
  return [all.length > 0 ? chooser(model, all) : undefined, advice, list].filter((part) => part !== undefined)
}
