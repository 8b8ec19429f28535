import type {Element, ElementContent, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {ParagraphKind} from './document.ts'
import {blockKinds, codes, pictures, unread} from './html-elements.ts'
import {addText, marksOf, type Place, placeOf, plainText} from './html-text.ts'
import type {PlainBuilder} from './plain-builder.ts'

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
  if (!place.standIn?.(node, kind)) walkAll(place, node.children, kind)
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

/** How HTML is to be read. */
export interface HtmlWalk {
  /** What a paragraph is that nothing else is known of. */
  readonly kind?: ParagraphKind
  /** Whether it is a whole page. */
  readonly isPage?: boolean
  /** Is shown every block, and says of those whose content it reads itself that it does. */
  readonly standIn?: Place['standIn']
}

/** Whether a text is a whole page, not a piece of one. */
export const isPage = (source: string): boolean => /<(?:html|body|head)\b/i.test(source.slice(0, 5000))

/** Reads HTML into a builder; `base` is where the source starts in the original. */
export const walkHtml = (
  builder: PlainBuilder,
  source: string,
  base: number,
  {kind = 'paragraph', isPage = false, standIn}: HtmlWalk = {},
): void => {
  const root: Root = fromHtml(source, {fragment: !isPage})
  builder.close(kind)
  walkAll({builder, source, base, marks: marksOf(source), standIn}, root.children, kind)
  builder.close(kind)
}
