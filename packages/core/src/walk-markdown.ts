import {decodeHTMLStrict} from 'entities'
import type {Nodes, Parent, Text} from 'mdast'
import {align, type Writing} from './align.ts'
import {commentsOf} from './comments.ts'
import type {ParagraphKind} from './document.ts'
import {marksOf} from './html-text.ts'
import {InlineTags} from './inline-tags.ts'
import {PlainBuilder} from './plain-builder.ts'
import type {Span} from './span.ts'
import {isPage, walkHtml} from './walk-html.ts'

const writing: Writing = {
  decode: (reference) => (reference.endsWith(';') ? decodeHTMLStrict(reference) : reference),
  escapes: true,
}

const KINDS: ReadonlyMap<string, ParagraphKind> = new Map([
  ['blockquote', 'quotation'],
  ['listItem', 'list-item'],
  ['tableCell', 'cell'],
  ['heading', 'heading'],
])
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'thematicBreak',
])
const UNREAD: ReadonlySet<string> = new Set(['code', 'definition', 'footnoteReference', 'yaml'])

/** Walks the tree of a Markdown text and has a builder write down what a reader sees. */
export class MarkdownWalk {
  readonly builder: PlainBuilder = new PlainBuilder()
  readonly #source: string
  readonly #base: number
  readonly #tags: InlineTags

  constructor(source: string, base: number, marks: readonly [string, string] = marksOf(source)) {
    this.#source = source
    this.#base = base
    this.#tags = new InlineTags(this.builder, marks)
  }

  walk(node: Nodes, kind: ParagraphKind, inLine: boolean): void {
    const at = this.#placeOf(node)
    if (UNREAD.has(node.type)) {
      if (node.type === 'code') this.builder.close(kind)
    } else if (node.type === 'html') this.#html(at, kind, inLine)
    else if (BLOCKS.has(node.type)) this.#block(node, kind)
    else if (this.#tags.isUnread) return
    else if (node.type === 'text') this.#text(node, at)
    else if (node.type === 'break') this.builder.close(kind, 'line')
    else if (node.type === 'inlineCode') this.builder.addProtected(at.start, at.end, node.value)
    else if (node.type === 'image' || node.type === 'imageReference')
      this.builder.addProtected(at.start, at.end)
    else if ('children' in node) this.#children(node, kind, inLine)
  }

  #placeOf({position}: Nodes): Span {
    const start = this.#base + (position?.start.offset ?? 0)
    return {start, end: this.#base + (position?.end.offset ?? 0)}
  }

  #children(node: Parent, kind: ParagraphKind, inLine: boolean): void {
    for (const child of node.children) this.walk(child, kind, inLine)
  }

  #block(node: Nodes, outer: ParagraphKind): void {
    this.builder.close(outer)
    this.#tags.reset()
    const kind = node.type === 'heading' && node.depth === 1 ? 'headline' : (KINDS.get(node.type) ?? outer)
    if ('children' in node) this.#children(node, kind, node.type !== 'blockquote' && node.type !== 'listItem')
    this.builder.close(kind)
  }

  #text(node: Text, {start, end}: Span): void {
    const source = this.#source.slice(start - this.#base, end - this.#base)
    for (const run of align(node.value, source, writing)) {
      this.builder.add(run.text, start + run.start, start + run.end)
    }
  }

  #html({start, end}: Span, kind: ParagraphKind, inLine: boolean): void {
    const source = this.#source.slice(start - this.#base, end - this.#base)
    const isBlock = !inLine && source.replaceAll(/<!--[^>]{0,400}-->/g, '').trim() !== ''
    if (isBlock) walkHtml(this.builder, source, start, {kind, isPage: isPage(source)})
    else if (inLine) this.#tags.add(source, {start, end}, kind)
    for (const comment of isBlock ? [] : commentsOf(source, start)) this.builder.addComment(comment)
  }
}
