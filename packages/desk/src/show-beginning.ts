import {EditorView, type ViewUpdate} from '@codemirror/view'

const isWholePaste = ({changes, startState, transactions}: ViewUpdate): boolean => {
  if (!transactions.some((transaction) => transaction.isUserEvent('input.paste'))) return false
  let isWhole = false
  changes.iterChanges((from, to) => {
    isWhole ||= from === 0 && to === startState.doc.length
  })
  return isWhole
}

/** Shows the beginning of a draft that was pasted whole; the cursor stays at its end, where the next paste goes. */
export const showBeginning = (update: ViewUpdate): void => {
  if (isWholePaste(update)) update.view.dispatch({effects: EditorView.scrollIntoView(0)})
}
