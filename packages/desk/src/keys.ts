import {ask} from './dialog.ts'
import {el} from './el.ts'

/** What the keyboard does anywhere on the page. */
export interface KeyActions {
  readonly next: () => void
  readonly previous: () => void
  readonly apply: () => void
  readonly applySafe: () => void
  readonly ignore: () => void
}

const LIST: readonly (readonly [string, string])[] = [
  ['F8', 'Next finding'],
  ['Shift+F8', 'Previous finding'],
  ['Ctrl+Enter', 'Write the correction'],
  ['Ctrl+Shift+Enter', 'Write all safe fixes'],
  ['Ctrl+I', 'Ignore here'],
  ['Ctrl+Z', 'Undo, also what was ignored or switched off'],
]

const actionOf = (
  {key, shiftKey, ctrlKey, metaKey}: KeyboardEvent,
  actions: KeyActions,
): (() => void) | undefined => {
  if (key === 'F8') return shiftKey ? actions.previous : actions.next
  if (!(ctrlKey || metaKey)) return
  if (key === 'Enter') return shiftKey ? actions.applySafe : actions.apply
  return key.toLowerCase() === 'i' && !shiftKey ? actions.ignore : undefined
}

/** Whether somebody types into a field: what the draft has is not changed from there unseen. */
const isInField = ({target}: KeyboardEvent): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** Listens to the keys, before the editor does. */
export const wireKeys = (actions: KeyActions): void => {
  document.addEventListener(
    'keydown',
    (event) => {
      const isElsewhere = isInField(event) || document.querySelector('dialog[open]') !== null
      const action = isElsewhere ? undefined : actionOf(event, actions)
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    },
    {capture: true},
  )
}

/** Lists the keys. */
export const showKeys = async (): Promise<void> => {
  const rows = LIST.flatMap(([key, words]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, words)])
  await ask('Keys', [el('dl', {}, ...rows)], [{words: 'Close', value: '', primary: true}])
}
