import {redo, undo} from '@codemirror/commands'
import {announce} from './announce.ts'
import {post, ServiceError} from './api.ts'
import {download} from './download.ts'
import {byId} from './el.ts'
import {showKeys} from './keys.ts'
import {choicesOf, findingsOf, type Model} from './model.ts'
import {askedOf} from './reviewer.ts'
import {saveDocx} from './save-docx.ts'
import {tryRule} from './try-rule.ts'

/** What the buttons above the draft do beside the obvious. */
export interface ToolbarActions {
  readonly next: () => void
  readonly previous: () => void
  readonly applySafe: () => void
  readonly clear: () => void
}

const copy = async ({view}: Model): Promise<void> => {
  try {
    await navigator.clipboard.writeText(view.state.doc.toString())
    announce('The text is copied.')
  } catch {
    view.dispatch({selection: {anchor: 0, head: view.state.doc.length}})
    view.focus()
    announce('The browser does not let this page copy: the text is selected, press Ctrl+C.')
  }
}

const nameOf = ({name}: Model): string => name.replace(/\.[a-z]{1,5}$/i, '') || 'Draft'

const ignoredOf = (model: Model, all: readonly {readonly id: string}[]): readonly string[] => {
  const wanted = new Set(findingsOf(model).map(({id}) => id))
  return [...choicesOf(model).ignored, ...all.map(({id}) => id).filter((id) => !wanted.has(id))]
}

const saveReport = async (model: Model, all: readonly {readonly id: string}[]): Promise<void> => {
  const asked = {
    ...askedOf(model),
    want: 'report',
    session: 'report',
    title: model.name || 'Draft',
    ignored: ignoredOf(model, all),
  }
  try {
    const {report} = await post<{report: string}>('/desk/review', asked)
    download(`${nameOf(model)} – Copydesk.html`, 'text/html', report)
    announce('The report is saved.')
  } catch (error) {
    announce(error instanceof ServiceError ? error.message : 'The report could not be written.')
  }
}

/** Wires the buttons above the draft. */
export const wireToolbar = (
  model: Model,
  actions: ToolbarActions,
  all: () => readonly {readonly id: string}[],
): void => {
  const on = (id: string, act: () => unknown): void => byId(id).addEventListener('click', () => void act())
  on('next', actions.next)
  on('previous', actions.previous)
  on('apply-safe', actions.applySafe)
  on('undo', () => undo(model.view) && announce('Undone.'))
  on('redo', () => redo(model.view) && announce('Done again.'))
  on('copy', () => copy(model))
  on('report', () => saveReport(model, all()))
  on('save-docx', () => saveDocx(model, nameOf(model)))
  on('try-rule', () => tryRule(model))
  on('help', showKeys)
  on('clear', actions.clear)
}
