import type {Check, Document, Finding, MarkPair} from '@copydesk/core'

/** Where the house puts full stops and commas beside a closing quotation mark. */
export interface StopPlacementOptions {
  /** `inside`: always before the mark; `sentence`: a full stop after it where only a few words are quoted. */
  readonly place: 'inside' | 'sentence'
}

const inside = ({text}: Document, {close, end}: MarkPair): Finding | undefined => {
  const stop = text.charAt(end)
  if (!close || (stop !== '.' && stop !== ',') || /[.,!?…—–]/.test(text.charAt(close.at - 1))) return
  if (/[\d.]/.test(text.charAt(end + 1))) return
  const fix = stop + close.text
  return {
    span: {start: close.at, end: end + 1},
    message: `The ${stop === '.' ? 'full stop' : 'comma'} stands inside the closing mark`,
    fix,
  }
}

const sentence = ({text}: Document, {open, close, end, inner}: MarkPair): Finding | undefined => {
  const words = text.slice(inner.start, inner.end)
  if (!close || !/[^.]\.$/.test(words) || /[.!?]\s/.test(words) || /\.\p{L}\.$/u.test(words)) return
  const before = text.slice(Math.max(0, open.at - 2), open.at)
  if (!/^\p{Ll}/u.test(words) || !/[\p{L}\d] $/u.test(before)) return
  const fix = `${close.text}.`
  return {
    span: {start: close.at - 1, end},
    message: 'The full stop stands outside where only a few words are quoted',
    fix,
  }
}

/** Finds full stops and commas on the wrong side of a closing quotation mark. */
export const stopPlacement: Check<StopPlacementOptions> = function* (document, {place}) {
  for (const pair of document.marks.pairs) {
    if (!pair.open.double) continue
    const found = place === 'inside' ? inside(document, pair) : sentence(document, pair)
    if (found) yield found
  }
}
