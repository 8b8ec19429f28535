import {byId, el} from './el.ts'
import type {Model} from './model.ts'
import type {Format} from './types.ts'

const DIALECTS: readonly (readonly [string, string])[] = [
  ['en-GB', 'British'],
  ['en-GB-oxendict', 'British, -ize'],
  ['en-US', 'American'],
  ['en-AU', 'Australian'],
  ['en-CA', 'Canadian'],
  ['en-ZA', 'South African'],
]

const select = (id: string): HTMLSelectElement => byId(id) as HTMLSelectElement

/** Shows the settings as they stand. */
export const showSettings = ({settings}: Model): void => {
  select('style').value = settings.style
  select('dialect').value = settings.dialect
  select('format').value = settings.format
}

/** Fills the list of styles once the service has named them. */
export const fillStyles = (model: Model): void => {
  const known = new Set([...select('style').options].map(({value}) => value))
  for (const {name} of model.styles) {
    if (!known.has(name)) select('style').append(el('option', {value: name}, name))
  }
  showSettings(model)
}

/** Lets the editor choose how the draft is read. */
export const wireSettings = (model: Model): void => {
  select('dialect').append(...DIALECTS.map(([value, words]) => el('option', {value}, words)))
  const choose = (key: 'style' | 'dialect' | 'format') => (): void => {
    model.settings = {...model.settings, [key]: select(key).value as Format}
    model.reread()
  }
  for (const key of ['style', 'dialect', 'format'] as const)
    select(key).addEventListener('change', choose(key))
  showSettings(model)
}
