import {byId, el} from './el.ts'
import {type Model, quotationsOf} from './model.ts'
import type {Quotation, Source, Span} from './types.ts'

let shown = ''
let drawnFor = ''
/** Whose scrolling moves the other side just now; the answer to it is not followed back. */
let leader: 'draft' | 'source' | undefined
let release: ReturnType<typeof setTimeout> | undefined

const follow = (side: 'draft' | 'source', move: () => void): void => {
  if (leader !== undefined && leader !== side) return
  leader = side
  clearTimeout(release)
  release = setTimeout(() => {
    leader = undefined
  }, 150)
  move()
}

const placesIn = (
  model: Model,
  {path}: Source,
): readonly (Span & {readonly index: number; readonly verdict: string})[] =>
  quotationsOf(model)
    .flatMap(({source, verdict}, index) =>
      source?.path === path
        ? [{start: source.start, end: source.end, index, verdict: verdict ?? 'none'}]
        : [],
    )
    .sort((a, b) => a.start - b.start)

const textOf = (model: Model, source: Source): readonly (Node | string)[] => {
  const parts: (Node | string)[] = []
  let at = 0
  for (const {start, end, index, verdict} of placesIn(model, source)) {
    if (start < at) continue
    parts.push(
      source.text.slice(at, start),
      el(
        'mark',
        {class: `verdict-${verdict}`, 'data-quotation': String(index)},
        source.text.slice(start, end),
      ),
    )
    at = end
  }
  return [...parts, source.text.slice(at)]
}

const pane = (): HTMLElement => byId('source-text')

/** Draws the source beside the draft. */
export const drawSource = (model: Model): void => {
  const source = model.sources.find(({path}) => path === shown) ?? model.sources[0]
  byId('source-side').hidden = source === undefined
  if (!source) return
  shown = source.path
  const key = JSON.stringify([shown, source.text.length, placesIn(model, source)])
  if (key === drawnFor) return
  drawnFor = key
  const options = model.sources.map(({path}) => el('option', {value: path, selected: path === shown}, path))
  byId('source-name').replaceChildren(...options)
  pane().replaceChildren(...textOf(model, source))
}

const markOf = (index: number): HTMLElement | null => pane().querySelector(`[data-quotation="${index}"]`)

const scrollTo = (mark: HTMLElement, fromTop: number): void => {
  const box = pane()
  box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - fromTop
}

/** Shows a place of a source. */
export const showInSource = (model: Model, place: NonNullable<Quotation['source']>): void => {
  shown = place.path
  drawSource(model)
  const index = quotationsOf(model).findIndex(
    ({source}) => source?.start === place.start && source.path === place.path,
  )
  const mark = markOf(index)
  for (const one of pane().querySelectorAll('mark')) one.classList.toggle('is-selected', one === mark)
  if (mark) follow('draft', () => scrollTo(mark, pane().clientHeight / 3))
}

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
    scrollTo(near.mark, draftTop(model, near.quotation))
}

const draftFollows = (model: Model): void => {
  const box = pane().getBoundingClientRect()
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
  pane().addEventListener('scroll', () => follow('source', () => draftFollows(model)))
  byId('source-name').addEventListener('change', (event) => {
    shown = (event.target as HTMLSelectElement).value
    drawSource(model)
  })
}
