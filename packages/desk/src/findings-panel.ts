import {switchOn} from './actions.ts'
import {el} from './el.ts'
import {type Filter, filterBar, filtered, noFilter} from './filters.ts'
import {findingCard} from './finding-card.ts'
import {keptList} from './kept-list.ts'
import {choicesOf, findingsOf, type Model, selectedOf} from './model.ts'
import type {Finding} from './types.ts'

/** So many cards are drawn; more are a matter of filters. */
const MOST = 200

let filter: Filter = noFilter

/** The findings that the list shows: those that the keys step through. */
export const shownFindings = (model: Model): readonly Finding[] => filtered(findingsOf(model), filter)

const rulesOff = (model: Model): HTMLElement | undefined => {
  const {off} = choicesOf(model)
  if (off.length === 0) return
  const buttons = off.map((id) => el('button', {onclick: () => switchOn(model, id)}, `Switch on ${id}`))
  return el('p', {class: 'actions small'}, 'Off for this draft: ', ...buttons)
}

const emptyWords = (model: Model, all: readonly Finding[]): string => {
  if (model.view.state.doc.length === 0) return 'What Copydesk finds in a draft is listed here.'
  if (all.length > 0) return 'Nothing of this kind. Other findings are hidden by the filters.'
  return model.reading ? 'Reading …' : 'Nothing left to mend.'
}

// The selected finding is always among those drawn.
const drawn = (findings: readonly Finding[], selected: Finding | undefined): readonly Finding[] => {
  const at = selected ? findings.findIndex(({id}) => id === selected.id) : 0
  const from = Math.max(0, Math.min(at - MOST / 2, findings.length - MOST))
  return findings.slice(from, from + MOST)
}

/** Draws the list of findings with its filters. */
export const findingsPanel = (model: Model): readonly HTMLElement[] => {
  const all = findingsOf(model)
  const shown = filtered(all, filter)
  const selected = selectedOf(model)
  const set = (next: Filter): void => {
    filter = next
    model.redraw()
  }
  const cards = drawn(shown, selected).map((one) => findingCard(model, one, one.id === selected?.id))
  const parts = [
    all.length > 0 || filter !== noFilter ? filterBar(all, filter, set) : undefined,
    rulesOff(model),
    cards.length > 0
      ? el('ol', {class: 'cards', 'aria-label': 'Findings'}, ...cards)
      : el('p', {class: 'soft empty'}, emptyWords(model, all)),
    shown.length > cards.length
      ? el('p', {class: 'soft'}, `${shown.length - cards.length} more; filter, or mend these first.`)
      : undefined,
    keptList(model),
  ]
  return parts.filter((part) => part !== undefined)
}
