import {redoDepth, undoDepth} from '@codemirror/commands'
import {draw, showSelected} from './draw.ts'
import {byId} from './el.ts'
import {findingsPanel} from './findings-panel.ts'
import {findingsOf, type Model, quotationsOf, selectedOf} from './model.ts'
import {quotationsPanel} from './quotations-panel.ts'
import {safeOf} from './safe-fixes.ts'
import {drawSource} from './source-view.ts'
import {sourcesPanel} from './sources-panel.ts'
import {currentTab, type Tab} from './tabs.ts'
import {levels, plural} from './words.ts'

const PANELS: Readonly<Record<Tab, (model: Model) => readonly HTMLElement[]>> = {
  findings: findingsPanel,
  quotations: quotationsPanel,
  sources: sourcesPanel,
}

const countWords = (model: Model): string => {
  const found = findingsOf(model)
  if (model.view.state.doc.length === 0) return ''
  if (found.length === 0) return model.reading ? 'Reading …' : 'Nothing left to mend'
  const parts = levels.flatMap((level) => {
    const count = found.filter((one) => one.level === level).length
    return count > 0 ? [plural(count, level)] : []
  })
  return `${found.length} left: ${parts.join(', ')}`
}

const label = (id: string, words: string, count: number): void => {
  byId(id).textContent = count > 0 ? `${words} (${count})` : words
}

const able = (id: string, isAble: boolean): void => {
  byId(id).toggleAttribute('disabled', !isAble)
}

const renderBars = (model: Model): void => {
  const {view, sources, docx} = model
  const isEmpty = view.state.doc.length === 0
  const found = findingsOf(model)
  byId('count').textContent = countWords(model)
  label('tab-findings', 'Findings', found.length)
  label('tab-quotations', 'Quotations', quotationsOf(model).length)
  label('tab-sources', 'Sources', sources.length)
  const safe = safeOf(model).length
  label('apply-safe', 'Write all safe fixes', safe)
  able('apply-safe', safe > 0)
  able('next', found.length > 0)
  able('previous', found.length > 0)
  able('undo', undoDepth(view.state) > 0)
  able('redo', redoDepth(view.state) > 0)
  able('copy', !isEmpty)
  able('report', !isEmpty)
  byId('save-docx').hidden = docx === undefined
  byId('welcome').hidden = !isEmpty
  document.body.classList.toggle('is-empty', isEmpty)
}

let shownSelection: string | undefined

/** Draws everything beside the draft as things stand. */
export const renderPage = (model: Model): void => {
  renderBars(model)
  draw(byId('panel'), PANELS[currentTab()](model))
  drawSource(model)
  const selection = selectedOf(model)?.id
  if (selection !== shownSelection) showSelected(byId('panel'))
  shownSelection = selection
}
