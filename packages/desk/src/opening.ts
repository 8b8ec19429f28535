import {look} from './actions.ts'
import {byId} from './el.ts'
import {exampleDraft, exampleSource} from './example.ts'
import {findingsField} from './findings-field.ts'
import type {Model} from './model.ts'
import {type FileRead, readFiles} from './read-files.ts'

/** Opens the example, and files that are chosen. */
export const wireOpening = (model: Model, open: (file: FileRead) => void): void => {
  byId('example').addEventListener('click', () => {
    model.sources = [exampleSource]
    open({path: 'Example', text: exampleDraft, format: 'text'})
  })
  byId('open').addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement
    void readFiles([...(input.files ?? [])].slice(0, 1)).then(([file]) => {
      if (file) open(file)
      input.value = ''
    })
  })
}

/** Looks at the finding whose mark in the draft is clicked. */
export const wireMarks = (model: Model): void => {
  const {view} = model
  view.dom.addEventListener('click', ({target}) => {
    const id = target instanceof Element && target.closest('[data-finding]')?.getAttribute('data-finding')
    const finding = id ? view.state.field(findingsField).find((one) => one.id === id) : undefined
    if (finding && view.state.selection.main.empty) look(model, finding)
  })
}
