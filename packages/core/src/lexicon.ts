/**
 * What is known of English word forms. Look-ups take a form as it is written, with straight
 * apostrophes; capitals count (“Paris” is known, “paris” is not). Every method answers
 * for any string in constant time and never throws.
 */
export interface Lexicon {
  /** Whether a dictionary of any dialect has the form; “The” and “THE” are known where “the” is. */
  readonly has: (form: string) => boolean
  /** Whether the form, exactly as written, may be proposed: a dictionary has it, and it is no obscenity. */
  readonly suggestible: (form: string) => boolean
  /** The same of the first letters of a row of UTF-16 codes, for who asks of thousands: no string is made. */
  readonly suggests: (codes: Uint16Array, length: number) => boolean
  /** How common the form is, whatever its capitals, on the Zipf scale (0 unknown, 3 rare, 5 common, 7 “the”). */
  readonly zipf: (form: string) => number
  /** The dialects whose dictionaries have the form, as bits of {@link Dialects}. */
  readonly dialects: (form: string) => number
  /** The parts of speech that the form can have, as bits of {@link Tags}; 0 where nothing is known. */
  readonly tags: (form: string) => number
  /** What the form may name, as bits of {@link Names}. */
  readonly names: (form: string) => number
  /** Whether a form in lower case, a common word, may name by itself with a capital: the Gulf, the Ravens. */
  readonly isTitled: (lower: string) => boolean
  /** Whether “anti-” or “-like” makes new words of known ones. */
  readonly isAffix: (affix: string) => boolean
  /** Whether a word has three letters in a row, given as UTF-16 codes of small letters; 0 stands for its edge. */
  readonly hasTrigram: (a: number, b: number, c: number) => boolean
}

/** Bits of {@link Lexicon.dialects}. */
export const Dialects = {us: 1, gb: 2, au: 4, ca: 8, za: 16} as const

/** Bits of {@link Lexicon.names}. */
export const Names = {forename: 1, surname: 2, place: 4, organisation: 8, demonym: 16} as const

/** Bits of {@link Lexicon.tags}. A form has every tag that it can have in some sentence. */
export const Tags = {
  noun: 0x1,
  plural: 0x2,
  verb: 0x4, // base form: go, lose
  verbS: 0x8, // goes
  past: 0x10, // went
  participle: 0x20, // gone
  gerund: 0x40, // going
  adjective: 0x80,
  comparative: 0x100,
  adverb: 0x200,
  determiner: 0x400,
  preposition: 0x800,
  pronoun: 0x1000,
  conjunction: 0x2000,
  modal: 0x4000,
  number: 0x8000,
  name: 0x10000,
  interjection: 0x20000,
} as const
