import {Transaction} from '@codemirror/state'
import {EditorView, type ViewUpdate} from '@codemirror/view'
import {apply, ignoreHere, step, withChosen} from './actions.ts'
import {announce, outdate, showTrouble} from './announce.ts'
import {type Choices, choicesField, choose, noChoices} from './choices.ts'
import {askClear} from './clear.ts'
import {wireDrop} from './drop.ts'
import {draftState, type EditorEvents} from './editor.ts'
import {byId} from './el.ts'
import {findingsField} from './findings-field.ts'
import {shownFindings} from './findings-panel.ts'
import {fromBase64, keepWork} from './keep-work.ts'
import {wireKeys} from './keys.ts'
import {loadCatalogue} from './load-catalogue.ts'
import {choicesOf, type Model} from './model.ts'
import {wireMarks, wireOpening} from './opening.ts'
import type {FileRead} from './read-files.ts'
import {renderPage} from './render-page.ts'
import {Reviewer} from './reviewer.ts'
import {applySafe} from './safe-fixes.ts'
import {scrollTogether} from './scroll-together.ts'
import {showSettings, wireSettings} from './settings.ts'
import {restore} from './storage.ts'
import {wireTabs} from './tabs.ts'
import {wireToolbar} from './toolbar.ts'

const kept = restore()
let drawing = false

const redraw = (): void => {
  if (drawing) return
  drawing = true
  requestAnimationFrame(() => {
    drawing = false
    renderPage(model)
  })
}

const matters = (a: Choices, b: Choices): boolean => a.off !== b.off || a.words !== b.words

const changed = ({docChanged, startState, state, transactions}: ViewUpdate): void => {
  const [before, after] = [startState.field(choicesField), state.field(choicesField)]
  if (docChanged) outdate()
  if (docChanged || matters(before, after)) reviewer.soon()
  if (docChanged || before !== after) save()
  if (docChanged || transactions.some(({effects}) => effects.length > 0)) redraw()
}

const events: EditorEvents = {
  changed,
  tooLong: () => showTrouble('This is longer than any draft. Paste one story at a time.'),
}

const view = new EditorView({state: draftState(kept?.text ?? '', events), parent: byId('editor')})
const model: Model = {
  view,
  rules: new Map(),
  styles: [],
  settings: kept?.settings ?? {style: '', dialect: '', format: 'text'},
  sources: kept?.sources ?? [],
  name: kept?.name ?? '',
  docx: kept?.docx ? fromBase64(kept.docx) : undefined,
  reading: true,
  redraw,
  reread: () => {
    reviewer.soon(0)
    save()
  },
}
const reviewer = new Reviewer(model)
const save = keepWork(model)

/** Begins a new draft: what is undone never reaches back into another one. */
const begin = (text: string, choices: Choices): void => {
  view.setState(draftState(text, events))
  view.dispatch({effects: choose.of(choices), annotations: Transaction.addToHistory.of(false)})
  model.reread()
  redraw()
}

const openDraft = ({path, text, format, docx}: FileRead): void => {
  model.name = path
  model.docx = docx
  model.settings = {...model.settings, format}
  showSettings(model)
  begin(text, {...choicesOf(model), ignored: [], off: []})
  view.focus()
}

const clear = async (): Promise<void> => {
  const chosen = await askClear()
  if (!chosen) return
  Object.assign(model, {name: '', docx: undefined, sources: []})
  begin('', chosen === 'all' ? noChoices : {...choicesOf(model), ignored: [], off: []})
  announce('The desk is clear.')
}

const actions = {
  next: () => step(model, 1, shownFindings(model)),
  previous: () => step(model, -1, shownFindings(model)),
  apply: () => withChosen(model, apply),
  applySafe: () => void applySafe(model, () => reviewer.settled()),
  ignore: () => withChosen(model, ignoreHere),
  clear: () => void clear(),
}

if (!['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname))
  byId('where').textContent = `Nothing leaves this page but to the Copydesk at ${location.host}.`
wireSettings(model)
wireToolbar(model, actions, () => view.state.field(findingsField))
wireKeys(actions)
wireTabs(redraw)
wireDrop(model, openDraft)
wireOpening(model, openDraft)
wireMarks(model)
scrollTogether(model)
begin(kept?.text ?? '', kept?.choices ?? noChoices)
void loadCatalogue(model)
