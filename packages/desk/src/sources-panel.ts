import {el} from './el.ts'
import type {Model} from './model.ts'
import {readFiles} from './read-files.ts'
import type {Source} from './types.ts'
import {plural} from './words.ts'

/** Puts sources beside the draft; one of the same name takes the other's place. */
export const addSources = (model: Model, added: readonly Source[]): void => {
  const names = new Set(added.map(({path}) => path))
  model.sources = [...model.sources.filter(({path}) => !names.has(path)), ...added]
  model.reread()
  model.redraw()
}

const item = (model: Model, source: Source): HTMLElement =>
  el(
    'li',
    {class: 'card given'},
    el('b', {}, source.path),
    el('span', {class: 'soft'}, plural(source.text.split(/\s+/).filter(Boolean).length, 'word')),
    el(
      'button',
      {
        'aria-label': `Take away ${source.path}`,
        onclick: () => {
          model.sources = model.sources.filter((one) => one !== source)
          model.reread()
          model.redraw()
        },
      },
      'Take away',
    ),
  )

const nextName = (model: Model): string => {
  let number = model.sources.length + 1
  while (model.sources.some(({path}) => path === `Source ${number}`)) number++
  return `Source ${number}`
}

const paste = (model: Model): HTMLElement => {
  const words = el('textarea', {id: 'source-words', rows: '6', maxlength: '500000'})
  const add = (): void => {
    const text = words.value
    if (text.trim() === '') return
    words.value = ''
    addSources(model, [{path: nextName(model), text, format: 'text'}])
  }
  return el(
    'div',
    {class: 'paste'},
    el('label', {for: 'source-words'}, 'Paste a source'),
    words,
    el(
      'p',
      {class: 'actions'},
      el('button', {id: 'add-source', class: 'primary', onclick: add}, 'Add this source'),
      fileButton(model),
    ),
  )
}

const fileButton = (model: Model): HTMLElement => {
  const onchange = async (event: Event): Promise<void> => {
    const files = [...((event.target as HTMLInputElement).files ?? [])]
    addSources(model, await readFiles(files))
  }
  const input = el('input', {type: 'file', multiple: true, accept: '.txt,.md,.html,.htm,.docx', onchange})
  return el('label', {class: 'file'}, 'Open files …', input)
}

let form: HTMLElement | undefined

/** Draws the sources; the form for another one is made once, so that nothing typed into it is lost. */
export const sourcesPanel = (model: Model): readonly HTMLElement[] => {
  form ??= paste(model)
  return [
    el(
      'p',
      {class: 'soft'},
      'What the draft quotes: a transcript, a press release, wire copy. Drop files here, or paste.',
    ),
    el(
      'ul',
      {class: 'cards', 'aria-label': 'Sources'},
      ...model.sources.map((source) => item(model, source)),
    ),
    form,
  ]
}
