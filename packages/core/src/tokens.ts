import type {Paragraph as NlcstParagraph, Sentence as NlcstSentence, Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Span} from './span.ts'

/** The words and sentences of one block, offsets from its start. */
export interface Tokens {
  readonly sentences: readonly (Span & {readonly words: readonly Span[]})[]
}

const processor = unified().use(retextEnglish).freeze()

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

const sentenceOf = (sentence: NlcstSentence): Span & {readonly words: readonly Span[]} => {
  const words: Span[] = []
  for (const child of sentence.children) if (child.type === 'WordNode') words.push(spanOf(child))
  return {...spanOf(sentence), words}
}

/** Reads a block of plain text with retext-english. */
export const tokensOf = (text: string): Tokens => {
  const root = processor.parse(text) as Root
  const sentences = root.children
    .filter((node): node is NlcstParagraph => node.type === 'ParagraphNode')
    .flatMap((paragraph) => paragraph.children)
    .filter((node): node is NlcstSentence => node.type === 'SentenceNode')
    .map(sentenceOf)
  return {sentences}
}
