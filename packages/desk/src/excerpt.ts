import type {Text} from '@codemirror/state'
import {el} from './el.ts'
import type {Span} from './types.ts'

const AROUND = 32

/** Some words of a line beside a finding, none of them cut in two. */
const beside = (line: string, whole: boolean, side: 'before' | 'after'): string => {
  if (whole) return line
  return side === 'before' ? `…${line.replace(/^\S*\s/, '')}` : `${line.replace(/\s\S*$/, '')}…`
}

/** Shows a stretch of a text with a few words around it. */
export const excerptOf = (doc: Text, {start, end}: Span): HTMLElement => {
  const [first, last] = [doc.lineAt(Math.min(start, doc.length)), doc.lineAt(Math.min(end, doc.length))]
  const from = Math.max(first.from, start - AROUND)
  const to = Math.min(last.to, end + AROUND)
  const words = doc.sliceString(start, Math.min(end, start + 160)).replaceAll('\n', ' ¶ ')
  return el(
    'span',
    {class: 'excerpt'},
    beside(doc.sliceString(from, start), from === first.from, 'before'),
    el('b', {}, words || '‸'),
    beside(doc.sliceString(end, to), to === last.to, 'after'),
  )
}
