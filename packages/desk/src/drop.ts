import type {Model} from './model.ts'
import {type FileRead, readFiles} from './read-files.ts'
import {addSources} from './sources-panel.ts'

const filesOf = ({dataTransfer}: DragEvent): readonly File[] => [...(dataTransfer?.files ?? [])]

const isFiles = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Takes in dropped files: on the draft's side a draft, on the other side sources. */
export const wireDrop = (model: Model, openDraft: (file: FileRead) => void): void => {
  document.addEventListener('dragover', (event) => {
    if (isFiles(event)) event.preventDefault()
  })
  document.addEventListener(
    'drop',
    (event) => {
      if (!isFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      const onDraft = event.target instanceof Element && event.target.closest('#copy-side') !== null
      void readFiles(filesOf(event)).then(([first, ...others]) => {
        if (onDraft && first) openDraft(first)
        const sources = onDraft ? others : [first, ...others]
        const added = sources.flatMap((file) =>
          file ? [{path: file.path, text: file.text, format: file.format}] : [],
        )
        if (added.length > 0) addSources(model, added)
      })
    },
    {capture: true},
  )
}
