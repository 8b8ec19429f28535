import {el} from './el.ts'

/** One answer of a dialog. */
export interface Answer {
  readonly words: string
  readonly value: string
  readonly primary?: boolean
}

/** Asks the editor; gives '' where the dialog was closed. */
export const ask = (
  title: string,
  body: readonly (Node | string)[],
  answers: readonly Answer[],
): Promise<string> =>
  new Promise((resolve) => {
    const buttons = answers.map(({words, value, primary}) =>
      el('button', {value, class: primary ? 'primary' : ''}, words),
    )
    const dialog = el(
      'dialog',
      {'aria-label': title},
      el('form', {method: 'dialog'}, el('h2', {}, title), ...body, el('p', {class: 'actions'}, ...buttons)),
    )
    dialog.addEventListener('close', () => {
      const {returnValue} = dialog
      dialog.remove()
      resolve(returnValue)
    })
    document.body.append(dialog)
    dialog.showModal()
  })
