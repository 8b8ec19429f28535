import {buildDocument} from './build-document.ts'
import type {Context, Document, Paragraph} from './document.ts'
import {KeptView} from './kept-view.ts'
import type {Standing} from './regards.ts'
import type {Tokens} from './tokens.ts'

const alone = new WeakMap<object, Standing & {readonly context: Context}>()

const makeAlone = (
  {format, context}: KeptView,
  {text, kind, break: parted, key}: Paragraph,
): Standing | undefined => {
  const block = {kind, break: parted, start: 0, end: text.length}
  const reading = {format, text, blocks: [block], protectedSpans: []}
  const document = buildDocument(reading, context, () => key as Tokens)
  const [paragraph] = document.paragraphs
  return paragraph && {document, paragraph}
}

/** Gives a paragraph as a draft of its own, the same one for as long as its words stay; where nothing is kept, as it stands in its draft. */
export const aloneIn = (document: Document, paragraph: Paragraph): Standing => {
  const {key, kind} = paragraph
  if (!key || !(document instanceof KeptView)) return {document, paragraph}
  const {context} = document
  const known = alone.get(key)
  if (
    known?.context === context &&
    known.paragraph.kind === kind &&
    known.paragraph.break === paragraph.break
  )
    return known
  const made = makeAlone(document, paragraph) ?? {document, paragraph}
  alone.set(key, {...made, context})
  return made
}
