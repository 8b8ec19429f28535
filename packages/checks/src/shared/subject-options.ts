/** What the finder of subjects is told in the rule: lists of words. */
export interface SubjectOptions {
  /** Pronouns and determiners of one thing. */
  readonly one: readonly string[]
  /** Determiners of one thing that never stand alone. */
  readonly articles: readonly string[]
  /** Pronouns and determiners of several. */
  readonly many: readonly string[]
  /** Plural forms that may take a singular verb: sums, spans, names of subjects. */
  readonly sums: readonly string[]
  /** Words that only say how much there is of what follows “of”. */
  readonly quantities: readonly string[]
  /** Nouns of a group or a time, which may stand beside a plural verb. */
  readonly collectives: readonly string[]
  /** Nouns of a group or a place that is a body, which only speech gives a plural verb. */
  readonly institutions: readonly string[]
  /** Last words of names of states and bodies that are one thing. */
  readonly states: readonly string[]
  /** Participles behind which only a person stands: born, jailed. */
  readonly personal: readonly string[]
  /** Words that tell of a whole paragraph that countries are teams in it. */
  readonly sport: readonly string[]
  /** Words that tell so of a sentence. */
  readonly playing: readonly string[]
  /** Words before a name that make it one person's. */
  readonly titles: readonly string[]
  /** Verbs after which a clause may follow without “that”. */
  readonly saying: readonly string[]
  /** Verbs after which a noun and a base form follow: make it balance. */
  readonly causing: readonly string[]
  /** Words that open a clause or only a comparison. */
  readonly comparing: readonly string[]
  /** Words of time that open a clause or stand before a noun: before, since. */
  readonly timing: readonly string[]
  /** Pronouns that are never objects. */
  readonly nominative: readonly string[]
  /** Words that a question or an inverted clause begins with. */
  readonly asking: readonly string[]
}
