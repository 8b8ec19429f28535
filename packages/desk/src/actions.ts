import {announce} from './announce.ts'
import {alwaysKey} from './choices.ts'
import {findingsField, selectFinding} from './findings-field.ts'
import {choicesOf, decide, findingsOf, leftWords, type Model, selectedOf} from './model.ts'
import type {Finding, Span} from './types.ts'
import {written} from './written.ts'

const said = (model: Model, done: string): void => announce(`${done} ${leftWords(model)}`)

/** Shows a place of the draft. */
export const reveal = ({view}: Model, {start, end}: Span, focus = false): void => {
  const {length} = view.state.doc
  const [from, to] = [Math.min(start, length), Math.min(end, length)]
  view.dispatch({selection: {anchor: to, head: from}, scrollIntoView: true})
  if (focus) view.focus()
}

/** Looks at a finding: in the copy and in the list. */
export const look = (model: Model, finding: Finding): void => {
  const {view} = model
  view.dispatch({effects: selectFinding.of(finding.id)})
  reveal(model, finding)
  const found = findingsOf(model)
  const place = found.findIndex(({id}) => id === finding.id) + 1
  announce(`${finding.level}, ${place} of ${found.length}: ${finding.reason}`)
}

/** Looks at the next finding, or the one before. */
export const step = (model: Model, by: 1 | -1, shown: readonly Finding[]): void => {
  if (shown.length === 0) {
    announce('Nothing to mend here.')
    return
  }
  const selected = selectedOf(model)
  const {head} = model.view.state.selection.main
  const at = selected ? shown.findIndex(({id}) => id === selected.id) : -1
  const after = shown.findIndex(({start}) => start >= head)
  const from = Math.max(after, 0)
  const next = at >= 0 ? at + by : by === 1 ? from : from - 1
  const finding = shown[(next + shown.length) % shown.length]
  if (finding) look(model, finding)
}

/** What is looked at once a finding is dealt with: the one after it. */
const lookOn = (model: Model, {start}: Finding): void => {
  const next = findingsOf(model).find((finding) => finding.start >= start)
  model.view.dispatch({effects: selectFinding.of(next?.id)})
  if (next) reveal(model, next)
}

/** Writes a correction into the draft. */
export const apply = (
  model: Model,
  finding: Finding,
  words: string | undefined = finding.expected[0],
): void => {
  if (words === undefined || !finding.writable) {
    announce('Copydesk has nothing to write here: mend it by hand.')
    return
  }
  const insert = written(model, words)
  model.view.dispatch({changes: {from: finding.start, to: finding.end, insert}, userEvent: 'input.fix'})
  lookOn(model, finding)
  said(model, 'Written.')
}

/** Hears no more of a finding in this draft. */
export const ignoreHere = (model: Model, finding: Finding): void => {
  decide(model, {ignored: [...choicesOf(model).ignored, finding.id]})
  lookOn(model, finding)
  said(model, 'Ignored here.')
}

/** Hears no more of a rule's finding these words, in any draft. */
export const ignoreAlways = (model: Model, finding: Finding): void => {
  decide(model, {always: [...choicesOf(model).always, alwaysKey(finding)]})
  lookOn(model, finding)
  said(model, `“${finding.actual}” is ignored from now on.`)
}

/** Adds a finding's words to those that the editor knows. */
export const addWord = (model: Model, finding: Finding): void => {
  decide(model, {words: [...choicesOf(model).words, finding.actual]})
  lookOn(model, finding)
  said(model, `“${finding.actual}” is in your vocabulary.`)
}

/** Switches a rule off for this draft. */
export const switchOff = (model: Model, ruleId: string): void => {
  decide(model, {off: [...choicesOf(model).off, ruleId]})
  said(model, `The rule ${ruleId} is off for this draft.`)
}

/** Switches a rule on again. */
export const switchOn = (model: Model, ruleId: string): void => {
  decide(model, {off: choicesOf(model).off.filter((id) => id !== ruleId)})
  announce(`The rule ${ruleId} is on again.`)
}

const findingAt = ({view}: Model, offset: number): Finding | undefined =>
  view.state.field(findingsField).find(({start, end}) => start <= offset && offset <= end)

/** Does something with the finding that is chosen, or that the cursor stands in. */
export const withChosen = (model: Model, act: (model: Model, finding: Finding) => void): void => {
  const finding = selectedOf(model) ?? findingAt(model, model.view.state.selection.main.head)
  if (finding) act(model, finding)
  else announce('No finding is chosen: press F8 for the next one.')
}
