import {decodeHTML} from 'entities'
import type {Element, ElementContent, Nodes, Root, RootContent, Text} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {align, type Run, type Writing} from './align.ts'
import type {ParagraphKind} from './document.ts'
import {blockKinds, codes, pictures, unread} from './html-elements.ts'
import type {PlainBuilder} from './plain-builder.ts'

const writing: Writing = {decode: decodeHTML, escapes: false}

interface Place {
  readonly builder: PlainBuilder
  readonly source: string
  /** Where the source starts in the original. */
  readonly base: number
  /** The marks that `<q>` shows. */
  readonly marks: readonly [string, string]
}

/** The marks that a reader sees round `<q>`: curly unless the copy writes straight ones. */
export const marksOf = (source: string): readonly [string, string] =>
  source.includes('“') || !/(?:^|[\s>(])"\p{L}/u.test(source) ? ['“', '”'] : ['"', '"']

const placeOf = ({position}: Nodes): {readonly start: number; readonly end: number} | undefined => {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

const plainText = (node: RootContent): string => {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(plainText).join('') : ''
}

// White space of the source is layout: any amount of it is one space.
const addRun = ({builder, base}: Place, {text, start, end}: Run): void => {
  if (text.length !== end - start) {
    builder.add(text, base + start, base + end)
    return
  }
  for (const {0: piece, index} of text.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
    const from = base + start + index
    if (/^[^\t\n\f\r ]/.test(piece)) builder.add(piece, from, from + piece.length)
    else if (builder.last !== '' && builder.last !== ' ') builder.add(' ', from, from + piece.length)
  }
}

const addText = (place: Place, node: Text): void => {
  const at = placeOf(node)
  if (!at) return
  for (const run of align(node.value, place.source.slice(at.start, at.end), writing)) {
    addRun(place, {text: run.text, start: at.start + run.start, end: at.start + run.end})
  }
}

const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§a-z])[\])]?\s*$/

const isUnread = (node: Element): boolean =>
  unread.has(node.tagName) ||
  node.properties.hidden === true ||
  (node.tagName === 'sup' && NOTE_MARK.test(plainText(node)))

// The marks that a browser shows stand where the tags do, so nothing can be written over them.
const walkQuote = (place: Place, node: Element, kind: ParagraphKind): void => {
  const {builder, base, marks} = place
  const at = placeOf(node)
  const from = placeOf(node.children[0] ?? node)?.start
  const to = placeOf(node.children.at(-1) ?? node)?.end
  const shown = at && from !== undefined && to !== undefined
  if (shown) builder.add(marks[0], base + at.start, base + from)
  walkAll(place, node.children, kind)
  if (shown) builder.add(marks[1], base + to, base + at.end)
}

const walkBlock = (
  place: Place,
  node: Element,
  outer: ParagraphKind,
  own: ParagraphKind | 'inherit',
): void => {
  place.builder.close(outer)
  // A paragraph in a list item, a cell or a quotation is part of it.
  const kind = own === 'inherit' ? outer : node.tagName === 'h1' ? 'headline' : own
  walkAll(place, node.children, kind)
  place.builder.close(kind)
}

const walkElement = (place: Place, node: Element, kind: ParagraphKind): void => {
  const {builder, base} = place
  const at = placeOf(node)
  const block = blockKinds.get(node.tagName)
  if (isUnread(node)) {
    if (node.tagName === 'pre' || node.tagName === 'textarea') builder.close(kind)
  } else if (node.tagName === 'br') builder.close(kind, 'line')
  else if (pictures.has(node.tagName) && at) builder.addProtected(base + at.start, base + at.end)
  else if (codes.has(node.tagName) && at) {
    builder.addProtected(base + at.start, base + at.end, plainText(node).replaceAll(/\s+/g, ' '))
  } else if (node.tagName === 'q') walkQuote(place, node, kind)
  else if (block) walkBlock(place, node, kind, block)
  else walkAll(place, node.children, kind)
}

const walkAll = (
  place: Place,
  nodes: readonly (RootContent | ElementContent)[],
  kind: ParagraphKind,
): void => {
  for (const node of nodes) {
    const at = placeOf(node)
    if (node.type === 'text') addText(place, node)
    else if (node.type === 'element') walkElement(place, node, kind)
    else if (node.type === 'comment' && at) {
      const {base} = place
      place.builder.addComment({start: base + at.start, end: base + at.end, text: node.value.trim()})
    }
  }
}

/** Reads HTML into a builder; `base` is where the source starts in the original. */
export const walkHtml = (
  builder: PlainBuilder,
  source: string,
  base: number,
  kind: ParagraphKind = 'paragraph',
): void => {
  const root: Root = fromHtml(source, {fragment: !/<(?:html|body|head)\b/i.test(source.slice(0, 5000))})
  builder.close(kind)
  walkAll({builder, source, base, marks: marksOf(source)}, root.children, kind)
  builder.close(kind)
}
