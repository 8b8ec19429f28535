/** `lower` ukraine, `capitalised` Ukraine, `upper` UN, `mixed` UKraine iPhone, `number` 20 or 7th, `other` no letters. */
export type Shape = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'number' | 'other'

/** Which of the tests of `wordsWhere` a form passes, as bits: kept in the form itself, since it is asked for every word. */
export interface PassedTests {
  /** Grows with every test that is added; 0 where none was put to it. */
  version: number
  first: number
  second: number
  third: number
}

/** What all words spelled alike share; made once a spelling, so that look-ups are not repeated for each word. */
export interface Form extends PassedTests {
  /** No other form of this process has it. */
  readonly id: number
  /** As written. */
  readonly text: string
  /** As written, apostrophes straight, a first letter in brackets without them. */
  readonly plain: string
  /** Lower case, apostrophes straight. */
  readonly lower: string
  /** Below 256; words of different numbers are spelled differently in lower case: most can be told apart without a look at their letters. */
  readonly code: number
  readonly shape: Shape
  /** Whether a dictionary has it, as written or in lower case. */
  readonly known: boolean
  /** Whether it is a word in small letters that no dialect's dictionary has, only larger lists, and that is hardly ever used. */
  readonly rare: boolean
  /** Zipf frequency of the lower-case form. */
  readonly zipf: number
  /** Parts of speech of the lower-case form (see Tags), of the form as written where that one is unknown. */
  readonly tags: number
  /** Whether the lower-case form may be a name with a capital: brown, gulf, polish. */
  readonly mayName: boolean
}
