import {byId, el} from './el.ts'
import {follow} from './follow.ts'
import {type Model, quotationsOf} from './model.ts'
import type {Quotation, Source, Span} from './types.ts'

let shown = ''
let drawnFor = ''
let drawnText = ''

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

/** Where the source's words are. */
export const sourcePane = (): HTMLElement => byId('source-text')

/** Draws the source beside the draft. */
export const drawSource = (model: Model): void => {
  const source = model.sources.find(({path}) => path === shown) ?? model.sources[0]
  byId('source-side').hidden = source === undefined
  if (!source) return
  shown = source.path
  const key = JSON.stringify([shown, model.sources.map(({path}) => path), placesIn(model, source)])
  if (key === drawnFor && source.text === drawnText) return
  drawnFor = key
  drawnText = source.text
  const options = model.sources.map(({path}) => el('option', {value: path, selected: path === shown}, path))
  byId('source-name').replaceChildren(...options)
  sourcePane().replaceChildren(...textOf(model, source))
}

/** Finds a quotation's place in the source that is shown. */
export const markOf = (index: number): HTMLElement | null =>
  sourcePane().querySelector(`[data-quotation="${index}"]`)

/** Scrolls the source so that a place stands so far from its top. */
export const scrollSource = (mark: HTMLElement, fromTop: number): void => {
  const box = sourcePane()
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
  for (const one of sourcePane().querySelectorAll('mark')) one.classList.toggle('is-selected', one === mark)
  if (mark) follow('draft', () => scrollSource(mark, sourcePane().clientHeight / 3))
}

/** Lets the editor choose which source is shown. */
export const wireSourceName = (model: Model): void => {
  byId('source-name').addEventListener('change', (event) => {
    shown = (event.target as HTMLSelectElement).value
    drawSource(model)
  })
}
