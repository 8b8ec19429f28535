import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {EditorState, type Extension} from '@codemirror/state'
import {drawSelection, EditorView, keymap, placeholder, type ViewUpdate} from '@codemirror/view'
import {auditField} from './audit-field.ts'
import {choicesHistory} from './choices.ts'
import {marks} from './marks.ts'
import {showBeginning} from './show-beginning.ts'

/** More than a long book; such a paste is no draft. */
const LONGEST = 500_000

/** What the editor tells the page. */
export interface EditorEvents {
  readonly changed: (update: ViewUpdate) => void
  readonly tooLong: () => void
}

const extensions = ({changed, tooLong}: EditorEvents): readonly Extension[] => [
  history(),
  drawSelection(),
  EditorView.lineWrapping,
  choicesHistory,
  marks,
  auditField,
  keymap.of([...defaultKeymap, ...historyKeymap]),
  placeholder('Paste or drop a draft here'),
  EditorView.cspNonce.of(document.body.dataset.nonce ?? ''),
  EditorView.contentAttributes.of({'aria-label': 'Draft', spellcheck: 'false', lang: 'en', tabindex: '0'}),
  EditorState.transactionFilter.of((tr) => {
    if (!tr.docChanged || tr.newDoc.length <= LONGEST || tr.newDoc.length < tr.startState.doc.length)
      return tr
    queueMicrotask(tooLong)
    return []
  }),
  EditorView.updateListener.of(changed),
  EditorView.updateListener.of(showBeginning),
]

/** Makes the state of a draft, with its history still empty. */
export const draftState = (text: string, events: EditorEvents): EditorState =>
  EditorState.create({doc: text.slice(0, LONGEST), extensions: [...extensions(events)]})
