import type {Document} from '@copydesk/core'
import {NUMBER_VERBS} from '../../src/numbers/number-verbs.ts'

/** A draft some of whose verbs have the form for the other number: their places. */
export interface Othered {
  readonly text: string
  readonly others: ReadonlySet<number>
}

/** Turns every so many-th verb that tells number into its other form; `turn` tells which come first. */
export const withOthers = (document: Document, turn: number, turns: number): Othered => {
  const others = new Set<number>()
  let text = ''
  let last = 0
  let count = 0
  for (const {form, start, end} of document.words) {
    const told = form.shape === 'lower' ? NUMBER_VERBS.get(form.lower) : undefined
    if (!told || count++ % turns !== turn) continue
    text += document.text.slice(last, start)
    others.add(text.length)
    text += told.other
    last = end
  }
  return {text: text + document.text.slice(last), others}
}
