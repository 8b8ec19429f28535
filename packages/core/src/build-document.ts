import type {Context, Document, Paragraph, Sentence, Word} from './document.ts'
import {DocumentBuilder, type Plain} from './document-builder.ts'
import {markText} from './mark-text.ts'
import type {Marks} from './marks.ts'
import type {Reading} from './reading.ts'
import type {Span} from './span.ts'
import {type Tokens, tokensIn} from './tokens.ts'

/** The one shape of all documents: what runs over them need not learn another with each. */
class View {
  readonly text: string
  readonly format: Reading['format']
  readonly protectedSpans: readonly Span[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  #marks: Marks | undefined

  constructor(reading: Plain, {paragraphs, sentences, words}: DocumentBuilder) {
    this.text = reading.text
    this.format = reading.format
    this.protectedSpans = reading.protectedSpans
    this.paragraphs = paragraphs
    this.sentences = sentences
    this.words = words
  }

  get marks(): Marks {
    this.#marks ??= markText(this.text, this.paragraphs, this.protectedSpans)
    return this.#marks
  }
}

/** Builds the checks' view of a draft, once. `read` gives the tokens of a block's text from where they are kept between readings; what is found out about them is kept with them. */
export const buildDocument = (
  reading: Plain,
  context: Context,
  read?: (text: string, index: number) => Tokens,
): Document => {
  const builder = new DocumentBuilder(reading, context, read !== undefined)
  const {text} = reading
  for (const [index, block] of reading.blocks.entries()) {
    const {start, end} = block
    builder.add(block, read ? read(text.slice(start, end), index) : tokensIn(text, start, end))
  }
  return Object.assign(new View(reading, builder), context)
}
