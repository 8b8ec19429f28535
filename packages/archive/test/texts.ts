import type {Archive, ArchiveText} from '../src/archive.ts'
import {passagesOf, type Zipf} from '../src/passages-of.ts'

/** Longer words are rarer: enough of a lexicon for tests. */
export const zipf: Zipf = (word) => Math.max(0, 7 - word.length / 2)

/** A plain text by its path. */
export const text = (path: string, words: string): ArchiveText => ({path, format: 'text', text: words})

/** A text that quotes a mayor. */
export const harbour: ArchiveText = text(
  '/wire/harbour.txt',
  'The mayor said: “We will dredge the harbour before the autumn storms.”',
)
/** A text on another matter. */
export const orchard: ArchiveText = text(
  '/wire/orchard.txt',
  'Growers expect the smallest apple harvest since the frost of 2017.',
)
/** The paths of the texts that an archive finds for quotations. */
export const pathsFor = async (
  archive: Archive,
  ...quotations: readonly string[]
): Promise<readonly string[]> => (await archive.find(passagesOf(quotations, zipf))).map(({path}) => path)
