import {announce} from './announce.ts'
import {ask} from './dialog.ts'
import {download} from './download.ts'
import {el} from './el.ts'
import type {Model} from './model.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Saves the .docx with the editor's changes in it, its formatting kept. */
export const saveDocx = async (model: Model, name: string): Promise<void> => {
  const {docx, view} = model
  if (!docx) return
  const author = el('input', {name: 'author', value: 'Copydesk', maxlength: '60'})
  const chosen = await ask(
    'Save the .docx',
    [
      'The formatting stays as it is. Changes can be written straight in, or as tracked changes that Word shows.',
      el('label', {class: 'field'}, 'Tracked changes by', author),
    ],
    [
      {words: 'Tracked changes', value: 'tracked', primary: true},
      {words: 'Straight in', value: 'plain'},
      {words: 'Cancel', value: ''},
    ],
  )
  if (!chosen) return
  const {writeDocx} = await import('@copydesk/core/docx')
  const tracked = {author: author.value.trim() || 'Copydesk', date: new Date().toISOString().slice(0, 19)}
  const bytes = writeDocx(
    docx,
    view.state.doc.toString(),
    chosen === 'tracked' ? {tracked: {...tracked, date: `${tracked.date}Z`}} : {},
  )
  download(`${name} – edited.docx`, TYPE, bytes as BlobPart)
  announce('The .docx is saved.')
}
