import {decodeHTML} from 'entities'
import type {Element, Nodes, RootContent, Text} from 'hast'
import {align, type Run, type Writing} from './align.ts'
import type {ParagraphKind} from './document.ts'
import type {PlainBuilder} from './plain-builder.ts'

const writing: Writing = {decode: decodeHTML, escapes: false}

/** Where a walk is. */
export interface Place {
  readonly builder: PlainBuilder
  readonly source: string
  /** Where the source starts in the original. */
  readonly base: number
  /** The marks that `<q>` shows. */
  readonly marks: readonly [string, string]
  /** Is shown every block and what it is, and says of those whose content it reads itself that it does. */
  readonly standIn: ((node: Element, kind: ParagraphKind) => boolean) | undefined
}

/** The marks that a reader sees round `<q>`: curly unless the copy writes straight ones. */
export const marksOf = (source: string): readonly [string, string] =>
  source.includes('“') || !/(?:^|[\s>(])"\p{L}/u.test(source) ? ['“', '”'] : ['"', '"']

/** Where a node stands in its source; undefined for one that the parser made up. */
export const placeOf = ({position}: Nodes): {readonly start: number; readonly end: number} | undefined => {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** The text of a node, as the source has it. */
export const plainText = (node: RootContent): string => {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(plainText).join('') : ''
}

const addSpace = (builder: PlainBuilder, start: number, end: number): void => {
  if (builder.last !== '' && builder.last !== ' ') builder.add(' ', start, end)
}

// White space of the source is layout: any amount of it is one space.
const addRun = ({builder, base}: Place, {text, start, end}: Run): void => {
  if (text.length !== end - start) {
    if (text === '\n') addSpace(builder, base + start, base + end)
    else builder.add(text, base + start, base + end)
    return
  }
  for (const {0: piece, index} of text.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
    const from = base + start + index
    if (/^[^\t\n\f\r ]/.test(piece)) builder.add(piece, from, from + piece.length)
    else addSpace(builder, from, from + piece.length)
  }
}

/** Adds a text node, decoded, its white space as a browser shows it. */
export const addText = (place: Place, node: Text): void => {
  const at = placeOf(node)
  if (!at) return
  for (const run of align(node.value, place.source.slice(at.start, at.end), writing)) {
    addRun(place, {text: run.text, start: at.start + run.start, end: at.start + run.end})
  }
}
