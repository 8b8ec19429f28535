import {byId} from './el.ts'

const QUIET = 2000
let last = 0

/** Says something to whoever listens to the page, and shows it in the status line. */
export const announce = (words: string): void => {
  last = performance.now()
  byId('status').textContent = words
}

/** Shows a trouble until it is over; undefined takes it away. */
export const showTrouble = (words: string | undefined): void => {
  const bar = byId('trouble')
  if (bar.textContent !== (words ?? '')) bar.textContent = words ?? ''
  bar.hidden = words === undefined
}

/** What was said is old: the draft is another one since. */
export const outdate = (): void => {
  last = -QUIET
}

/** Says something unless something else was said a moment ago. */
export const mention = (words: string): void => {
  if (performance.now() - last > QUIET && byId('status').textContent !== words)
    byId('status').textContent = words
}
