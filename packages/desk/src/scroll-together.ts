import {byId} from './el.ts'
import {follow} from './follow.ts'
import {type Model, quotationsOf} from './model.ts'
import {markOf, scrollSource, sourcePane, wireSourceName} from './source-view.ts'
import type {Quotation} from './types.ts'

const draftTop = ({view}: Model, {start}: Quotation): number => {
  const block = view.lineBlockAt(Math.min(start, view.state.doc.length))
  const before = block.length === 0 ? 0 : (start - block.from) / block.length
  return block.top + before * block.height - view.scrollDOM.scrollTop
}

const nearest = <Item>(items: readonly Item[], distance: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || distance(item) < distance(best) ? item : best),
    undefined,
  )

const here = (model: Model): readonly {quotation: Quotation; mark: HTMLElement}[] =>
  quotationsOf(model).flatMap((quotation, index) => {
    const mark = markOf(index)
    return mark ? [{quotation, mark}] : []
  })

const sourceFollows = (model: Model): void => {
  const middle = model.view.scrollDOM.clientHeight / 3
  const near = nearest(here(model), ({quotation}) => Math.abs(draftTop(model, quotation) - middle))
  // A quotation far out of sight says nothing about where the source should be.
  if (near && Math.abs(draftTop(model, near.quotation) - middle) < middle * 3)
    scrollSource(near.mark, draftTop(model, near.quotation))
}

const draftFollows = (model: Model): void => {
  const box = sourcePane().getBoundingClientRect()
  const top = (mark: HTMLElement): number => mark.getBoundingClientRect().top - box.top
  const near = nearest(here(model), ({mark}) => Math.abs(top(mark) - box.height / 3))
  if (near && Math.abs(top(near.mark)) < box.height)
    model.view.scrollDOM.scrollTop += draftTop(model, near.quotation) - top(near.mark)
}

/** Scrolls draft and source together, quotation by quotation. */
export const scrollTogether = (model: Model): void => {
  model.view.scrollDOM.addEventListener('scroll', () => {
    if (!byId('source-side').hidden) follow('draft', () => sourceFollows(model))
  })
  sourcePane().addEventListener('scroll', () => follow('source', () => draftFollows(model)))
  wireSourceName(model)
}
