/** What is learned of words in their places goes by the lexicon. */
export const learned: readonly string[] = [
  'dist/lexicon.bin',
  'src/open-classes.ts',
  'src/byte-weights.ts',
  'src/feature-hash.ts',
  'scripts/in-bytes.ts',
  'scripts/read-brown.ts',
]

/** What is learned of Brown's drafts as the checks read them goes by kinds and the language model, too. */
export const learnedOfDrafts: readonly string[] = [
  ...learned,
  'dist/kinds.bin',
  'data/model.bin',
  'scripts/ada-grad.ts',
  'scripts/brown-drafts.ts',
]
