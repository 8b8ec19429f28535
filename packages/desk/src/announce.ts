import {byId} from './el.ts'

/** Says something to whoever listens to the page, and shows it in the status line. */
export const announce = (words: string): void => {
  byId('status').textContent = words
}

/** Shows a trouble until it is over; undefined takes it away. */
export const showTrouble = (words: string | undefined): void => {
  const bar = byId('trouble')
  if (bar.textContent !== (words ?? '')) bar.textContent = words ?? ''
  bar.hidden = words === undefined
}
