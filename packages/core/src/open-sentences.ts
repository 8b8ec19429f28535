import type {Context, Document, Sentence} from './document.ts'
import {KeptView} from './kept-view.ts'
import {onceFor} from './once-for.ts'

/** Which sentences of a draft a check has still to look at, and in which it found nothing. */
export interface OpenSentences {
  /** Whether it has to look at a sentence. */
  isOpen(sentence: number): boolean
  /** Notes that it says something of a sentence, or would but for what stands elsewhere. */
  note(sentence: number): void
  /** Remembers the sentences of which nothing was noted. */
  close(): void
}

const ALL: OpenSentences = {isOpen: () => true, note: () => undefined, close: () => undefined}

/** So many words before and behind a sentence may bear on what is said of it. */
const REACH = 3

const keyOf = (
  {format, text, words, paragraphs}: Document,
  {start, end, firstWord, lastWord}: Sentence,
): string => {
  const from = Math.min(start, words[Math.max(0, firstWord - REACH)]?.start ?? start)
  const to = Math.max(end, words[Math.min(words.length, lastWord + REACH) - 1]?.end ?? end)
  return `${format} ${paragraphs[0]?.kind} ${start - from} ${end - from} ${text.slice(from, to)}`
}

/** Each sentence with what bears on it, written down: the same for all checks. */
const keysOf = onceFor((document: Document) =>
  document.sentences.map((sentence) => keyOf(document, sentence)),
)

/** The sentences in which a check found nothing when it looked last. */
interface Memory {
  readonly context: Context
  readonly beside: string
  readonly quiet: ReadonlySet<string>
}

/**
 * Gives a function that tells a check which sentences it need not look at, as it found nothing in them the last time: while
 * somebody types in a paragraph, those are its other ones. It must go by nothing but its options, a sentence, three words
 * before and behind it, the kind of the paragraph, and what `beside` writes down. In a draft of several paragraphs, which
 * is one that is opened, all sentences are open and nothing is remembered.
 */
export const openSentences = <Options extends object>(
  beside: (document: Document, options: Options) => string = () => '',
): ((document: Document, options: Options) => OpenSentences) => {
  const memories = new WeakMap<Options, Memory>()
  return (document, options) => {
    if (!(document instanceof KeptView) || document.paragraphs.length !== 1) return ALL
    if (document.protectedSpans.length > 0) return ALL
    const keys = keysOf(document)
    const now = {context: document.context, beside: beside(document, options)}
    const known = memories.get(options)
    const quiet = known?.context === now.context && known.beside === now.beside ? known.quiet : undefined
    const noted = new Set<number>()
    return {
      isOpen: (sentence) => !quiet?.has(keys[sentence] ?? ''),
      note: (sentence) => noted.add(sentence),
      close: () => memories.set(options, {...now, quiet: new Set(keys.filter((_, at) => !noted.has(at)))}),
    }
  }
}
