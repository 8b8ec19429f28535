import type {EditorView} from '@codemirror/view'
import {auditField} from './audit-field.ts'
import {type Choices, choicesField, choose, isWanted} from './choices.ts'
import {findingsField, selectedField} from './findings-field.ts'
import type {Finding, Quotation, RuleInfo, Settings, Source, StyleInfo} from './types.ts'

/** What the page knows beside what stands in the editor. */
export interface Model {
  readonly view: EditorView
  /** The service's rules by id. */
  rules: ReadonlyMap<string, RuleInfo>
  styles: readonly StyleInfo[]
  settings: Settings
  sources: readonly Source[]
  /** The draft's name, for downloads. */
  name: string
  /** The .docx that the draft came from. */
  docx: Uint8Array | undefined
  /** Whether marks for the draft as it stands are under way. */
  reading: boolean
  /** Draws the panels again, soon. */
  readonly redraw: () => void
  /** Has the draft read again, soon. */
  readonly reread: () => void
}

/** The findings that the editor wants to hear of. */
export const findingsOf = ({view}: Model): readonly Finding[] =>
  view.state.field(findingsField).filter(isWanted(view.state.field(choicesField)))

/** The finding that the editor looks at. */
export const selectedOf = (model: Model): Finding | undefined => {
  const id = model.view.state.field(selectedField)
  return id === undefined ? undefined : findingsOf(model).find((finding) => finding.id === id)
}

/** The quotations with their verdicts. */
export const quotationsOf = ({view}: Model): readonly Quotation[] => view.state.field(auditField)

/** The editor's decisions. */
export const choicesOf = ({view}: Model): Choices => view.state.field(choicesField)

/** Decides something; undo takes it back. */
export const decide = ({view}: Model, changed: Partial<Choices>): void => {
  view.dispatch({
    effects: choose.of({...view.state.field(choicesField), ...changed}),
    userEvent: 'input.choice',
  })
}

/** Says how much is left to do. */
export const leftWords = (model: Model): string => {
  const count = findingsOf(model).length
  if (model.view.state.doc.length === 0) return ''
  return count === 0 ? 'Nothing left to mend.' : `${count} left.`
}
