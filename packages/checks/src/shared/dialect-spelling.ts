import {Dialects, type Form, type Lexicon, onceFor} from '@copydesk/core'

/** A spelling that one dialect has and another has not, and what the other writes. */
export interface DialectSpelling {
  readonly dialect: 'gb' | 'us'
  readonly other: string
  /** The dialects that have the spelling, as bits. */
  readonly bits: number
  readonly otherBits: number
  /** Whether it turns on -ise and -ize, which British houses choose between. */
  readonly ize: boolean
}

/** How the dialects spell differently. */
export interface DialectPairs {
  /** Parts of words, British and American, parted by a slash. */
  readonly pairs: readonly string[]
  /** Words that are right in any dialect. */
  readonly allow: readonly string[]
}

type Pair = readonly [string, string]

const BOTH = Dialects.us | Dialects.gb
const IZE = /i[sz](?:e|ing|ation|able)|i[sz]e[drs]/
const SHORTEST = 2

/** What a word becomes where one of its parts is replaced, once at each place. */
const replaced = function* (word: string, from: string, to: string): Generator<string> {
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
    yield word.slice(0, at) + to + word.slice(at + from.length)
}

/** Knows, for a lexicon and its pairs, which spellings belong to a dialect. */
export class DialectSpellings {
  readonly #lexicon: Lexicon
  readonly #pairs: readonly Pair[]
  readonly #allow: ReadonlySet<string>
  readonly #kept = new WeakMap<Form, DialectSpelling | null>()

  constructor(lexicon: Lexicon, {pairs, allow}: DialectPairs) {
    this.#lexicon = lexicon
    this.#pairs = pairs.map((pair): Pair => {
      const [gb = '', us = ''] = pair.split('/')
      return [gb, us]
    })
    this.#allow = new Set(allow)
  }

  /** Undefined where a spelling is right everywhere, or unknown, or has no twin. */
  of(form: Form): DialectSpelling | undefined {
    if (form.shape !== 'lower' || form.plain.length <= SHORTEST) return undefined
    let known = this.#kept.get(form)
    if (known === undefined) {
      known = this.#find(form.plain) ?? null
      this.#kept.set(form, known)
    }
    return known ?? undefined
  }

  #find(word: string): DialectSpelling | undefined {
    if (this.#allow.has(word)) return undefined
    const whole = this.#twin(word)
    if (whole || !word.includes('-')) return whole
    // “centre-left”
    const parts = word.split('-')
    for (const [index, part] of parts.entries()) {
      const twin = this.#allow.has(part) ? undefined : this.#twin(part)
      if (twin) return {...twin, other: parts.with(index, twin.other).join('-')}
    }
    return undefined
  }

  #twin(word: string): DialectSpelling | undefined {
    const bits = this.#lexicon.dialects(word)
    if ((bits & BOTH) !== Dialects.us && (bits & BOTH) !== Dialects.gb) return undefined
    const dialect = (bits & Dialects.us) !== 0 ? 'us' : 'gb'
    const wanted = dialect === 'us' ? Dialects.gb : Dialects.us
    for (const [gb, us] of this.#pairs) {
      const [from, to] = dialect === 'us' ? [us, gb] : [gb, us]
      for (const other of replaced(word, from, to)) {
        const otherBits = this.#lexicon.dialects(other)
        if ((otherBits & wanted) !== 0)
          return {dialect, other, bits, otherBits, ize: IZE.test(word) && IZE.test(other)}
      }
    }
    return undefined
  }
}

const spellingsFor = onceFor((lexicon: Lexicon) =>
  onceFor((pairs: DialectPairs) => new DialectSpellings(lexicon, pairs)),
)

/** Gives what is known of dialects, kept for each lexicon and set of pairs. */
export const dialectSpellings = (lexicon: Lexicon, pairs: DialectPairs): DialectSpellings =>
  spellingsFor(lexicon)(pairs)
