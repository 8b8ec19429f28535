import {commentsOf, PlainBuilder, type Reading} from '@copydesk/core'
import type {Nodes, Paragraph, Root} from 'nlcst'

const addNode = (builder: PlainBuilder, node: Nodes): void => {
  if ('children' in node) {
    for (const child of node.children) addNode(builder, child)
    return
  }
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  if (node.type === 'SourceNode') builder.addProtected(start, end, node.value)
  else builder.add(node.value, start, end)
}

const isParagraph = (node: Nodes): node is Paragraph => node.type === 'ParagraphNode'

/** Makes the reading of a natural language tree that another format's parser made: its paragraphs, code protected. */
export const readTree = (tree: Root, original: string): Reading => {
  const builder = new PlainBuilder()
  for (const node of tree.children.filter(isParagraph)) {
    addNode(builder, node)
    builder.close('paragraph')
  }
  for (const comment of commentsOf(original)) builder.addComment(comment)
  return builder.reading('text', undefined)
}

/** The text that a natural language tree holds. */
export const textOfTree = (node: Nodes): string =>
  'children' in node ? node.children.map(textOfTree).join('') : 'value' in node ? node.value : ''
