import type {Callers} from './callers.ts'
import type {Dialect} from './dialect.ts'
import type {Form} from './form.ts'
import type {Format} from './format.ts'
import type {LanguageModel} from './language-model.ts'
import type {Lexicon} from './lexicon.ts'
import type {Marks} from './marks.ts'
import type {OriginMap} from './origin-map.ts'
import type {Span} from './span.ts'
import type {Speller} from './speller.ts'
import type {Usage} from './usage.ts'
import type {WordPairs} from './word-pairs.ts'

/** What a paragraph is in the story. `label` is a short line that is no sentence (section name, button, byline of a widget). */
export type ParagraphKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'dateline'
  | 'byline'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'label'
  | 'cell'

/** One word, number or hyphenated compound. Protected text (code, URLs, addresses, handles) is never a word. */
export interface Word extends Span {
  /** Its place in `document.words`. */
  readonly index: number
  /** As it stands in the text. */
  readonly text: string
  /** Shared by all words spelled alike: folded text, shape, what the lexicon knows. */
  readonly form: Form
  /** The form's id: what is kept in `FormNumbers` is found by it without a look at the form. */
  readonly formId: number
  /** What stands between the word before and this one (white space, punctuation, protected text); for the first word of a paragraph a line break and what precedes the word. */
  readonly gap: string
  /** Its place in `document.sentences`. */
  readonly sentence: number
  /** Its place in `document.paragraphs`. */
  readonly paragraph: number
}

/** One sentence: words `firstWord` to `lastWord`, end exclusive. */
export interface Sentence extends Span {
  readonly index: number
  readonly paragraph: number
  readonly firstWord: number
  readonly lastWord: number
}

/** One paragraph, heading, list item or other block; its span has no white space at the ends. */
export interface Paragraph extends Span {
  readonly index: number
  readonly kind: ParagraphKind
  readonly text: string
  readonly firstWord: number
  readonly lastWord: number
  readonly firstSentence: number
  readonly lastSentence: number
  /** The same object for as long as its words stay the same, between readings of one draft too: what is found out about them may be kept by it. Undefined where nothing may be kept. */
  readonly key?: object | undefined
  /** How it is parted from the paragraph before: a blank line or a block's edge, or just one line break. */
  readonly break: 'block' | 'line'
}

/** What must be known of a paragraph to find its quotation marks. */
export type MarkedBlock = Pick<Paragraph, 'index' | 'start' | 'end' | 'key'>

/** A text that a draft quotes. */
export interface Source {
  readonly path: string
  /** Its words, markup taken off. */
  readonly text: string
  readonly format: Format
  /** The file as it stands and the way back to it, where they differ from `text`. */
  readonly original?: string
  readonly origin?: OriginMap
}

/** What a draft is read with. */
export interface Context {
  readonly lexicon: Lexicon
  /** The dialect that the house or the draft asks for; undefined: whatever the draft's majority is. */
  readonly dialect?: Dialect
  /** The draft's own date as given by the editor, `YYYY-MM-DD`; a date in the copy is for the checks to read. */
  readonly date?: string
  /** The house's own words, exactly as they are to be written. */
  readonly vocabulary: ReadonlySet<string>
  readonly sources: readonly Source[]
  /** Asked about the words that nothing else knows; without one such words pass. */
  readonly speller?: Speller
  /** What edited English has where; without it no word is doubted for its neighbours. */
  readonly usage?: Usage
  /** Which words edited English has side by side; without them a correction is ranked by itself. */
  readonly pairs?: WordPairs
  /** How likely words are after each other; without it nobody is asked. */
  readonly model?: LanguageModel
  /** Which slips a word calls; without it they are all read at the start. */
  readonly callers?: Callers
}

/** A draft as the checks see it: flat, read-only, markup gone. All offsets refer to `text`; the runner maps them to the original. */
export interface Document extends Context {
  readonly text: string
  readonly format: Format
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** Quotation marks, apostrophes and primes, classified and paired; computed on first use. */
  readonly marks: Marks
  /** URLs, addresses, handles, code: nothing in them is checked. */
  readonly protectedSpans: readonly Span[]
}
