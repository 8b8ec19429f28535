import {el} from './el.ts'

const KEY = 'copydesk-token'

/** The header that lets this page in where the service asks for a token. */
export const tokenHeader = (): Readonly<Record<string, string>> => {
  const token = sessionStorage.getItem(KEY)
  return token ? {authorization: `Bearer ${token}`} : {}
}

let asking: Promise<boolean> | undefined

const ask = (): Promise<boolean> =>
  new Promise((resolve) => {
    const input = el('input', {type: 'password', autocomplete: 'off', name: 'token'})
    const dialog = el(
      'dialog',
      {'aria-label': 'Token'},
      el(
        'form',
        {method: 'dialog'},
        el('label', {}, 'This Copydesk asks for a token. Your desk’s administrator has it.', input),
        el('p', {class: 'actions'}, el('button', {value: 'yes', class: 'primary'}, 'Go on')),
      ),
    )
    dialog.addEventListener('close', () => {
      const given = input.value.trim()
      if (given) sessionStorage.setItem(KEY, given)
      dialog.remove()
      asking = undefined
      resolve(given !== '')
    })
    document.body.append(dialog)
    dialog.showModal()
  })

/** Asks the editor for a token, once for all who wait; false where none was given. */
export const askToken = (): Promise<boolean> => {
  asking ??= ask()
  return asking
}
