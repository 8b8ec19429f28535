import {type Form, formOf, type Lexicon} from '@copydesk/core'
import {readBrown} from '../read-brown.ts'

/** A word of the Brown corpus and its tag; a comma has no form. */
export interface TaggedWord {
  readonly form: Form | undefined
  readonly tag: string
}

/** Words in a row, up to a stop or a break. */
export type TaggedRow = readonly TaggedWord[]

/** The tag of a comma. */
export const COMMA_TAG = ','

const isEnd = (text: string): boolean => /^(?:[.?!]+$|[;:()—]|--)/.test(text)

/** Titles, headlines and words that are cited have the tags of others; foreign words those of names. */
const plainTag = (tag: string): string => (tag.startsWith('fw-') ? 'np' : tag.replace(/-(?:tl|hl|nc)/g, ''))

class Rows {
  readonly list: TaggedRow[] = []
  #words: TaggedWord[] = []
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  add(text: string, tag: string): void {
    if (isEnd(text)) this.end()
    else if (text === ',') this.#words.push({form: undefined, tag: COMMA_TAG})
    else this.#words.push({form: formOf(text, this.#lexicon), tag: plainTag(tag)})
  }

  end(): void {
    if (this.#words.length > 0) this.list.push(this.#words)
    this.#words = []
  }
}

/** Reads the words of the Brown corpus with their tags. */
export const readTags = (lexicon: Lexicon): readonly TaggedRow[] => {
  const rows = new Rows(lexicon)
  for (const line of readBrown().flatMap((file) => file.split('\n'))) {
    for (const token of line.trim().split(/\s+/)) {
      const at = token.lastIndexOf('/')
      const text = token.slice(0, Math.max(0, at))
      if (text !== '' && !/^['`]+$/.test(text)) rows.add(text, token.slice(at + 1))
    }
    rows.end()
  }
  return rows.list
}
