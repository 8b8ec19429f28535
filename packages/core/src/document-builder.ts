import type {Context, Paragraph, Sentence, Word} from './document.ts'
import {formAt} from './form-table.ts'
import {gapAt, gapBefore} from './gap-at.ts'
import {type Lexed, lexedOf} from './lexed.ts'
import {placeLexed} from './place-lexed.ts'
import type {Block, Reading} from './reading.ts'
import type {Tokens} from './tokens.ts'

/** What a view is made of. */
export type Plain = Pick<Reading, 'format' | 'text' | 'blocks' | 'protectedSpans'>

/** Sets the words of a draft in their places, block by block. */
export class DocumentBuilder {
  readonly paragraphs: Paragraph[] = []
  readonly sentences: Sentence[] = []
  readonly words: Word[] = []
  readonly #reading: Plain
  readonly #context: Context
  readonly #keeps: boolean
  #guard = 0
  /** Whether something in the paragraph in hand is protected: its words are not all that its text has. */
  #hides = false

  constructor(reading: Plain, context: Context, keeps: boolean) {
    this.#reading = reading
    this.#context = context
    this.#keeps = keeps
  }

  add(block: Block, tokens: Tokens): void {
    const {text} = this.#reading
    const firstWord = this.words.length
    const firstSentence = this.sentences.length
    this.#hides = this.#isProtected(block.start, block.end)
    const kept = this.#keeps && !this.#hides
    const words = text.slice(block.start, block.end)
    if (kept) this.#addLexed(block, lexedOf(tokens, words, this.#context.lexicon))
    else for (const sentence of tokens.sentences) this.#addSentence(block, sentence, firstWord)
    this.paragraphs.push({
      index: this.paragraphs.length,
      kind: block.kind,
      start: block.start,
      end: block.end,
      text: words,
      firstWord,
      lastWord: this.words.length,
      firstSentence,
      lastSentence: this.sentences.length,
      break: block.break,
      key: kept ? tokens : undefined,
    })
  }

  #addSentence(block: Block, sentence: Tokens['sentences'][number], firstOfParagraph: number): void {
    const firstWord = this.words.length
    const {words} = sentence
    for (let at = 0; at < words.length; at += 2) {
      this.#addWord(
        block,
        block.start + (words[at] ?? 0),
        block.start + (words[at + 1] ?? 0),
        firstOfParagraph,
      )
    }
    this.sentences.push({
      index: this.sentences.length,
      paragraph: this.paragraphs.length,
      start: block.start + sentence.start,
      end: block.start + sentence.end,
      firstWord,
      lastWord: this.words.length,
    })
  }

  #addWord(block: Block, start: number, end: number, firstOfParagraph: number): void {
    const {text} = this.#reading
    if (this.#hides && this.#isProtected(start, end)) return
    const index = this.words.length
    const before = index > firstOfParagraph ? this.words[index - 1] : undefined
    const form = formAt(text, start, end, this.#context.lexicon)
    this.words.push({
      index,
      text: form.text,
      form,
      formId: form.id,
      gap: before ? gapAt(text, before.end, start) : gapBefore(text, block.start, start),
      start,
      end,
      sentence: this.sentences.length,
      paragraph: this.paragraphs.length,
    })
  }

  #addLexed({start: base}: Block, lexed: Lexed): void {
    const {paragraphs, sentences, words} = this
    const from = {base, paragraph: paragraphs.length, word: words.length, sentence: sentences.length}
    placeLexed(lexed, from, words, sentences)
  }

  // Spans, blocks and words all come in order, so one pointer walks along.
  #isProtected(start: number, end: number): boolean {
    const spans = this.#reading.protectedSpans
    while ((spans[this.#guard]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#guard++
    return (spans[this.#guard]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}
