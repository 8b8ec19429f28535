import {type Dialect, Dialects} from '@copydesk/core'
import type {DialectSpelling} from './dialect-spelling.ts'

/** Outside American copy: -ise, -ize (Oxford spelling), or what the copy itself has. */
export type Ize = 'text' | 'ise' | 'ize'

/** A British text that writes -ize and never -ise follows Oxford, and is right. */
const isOxford = (spellings: readonly DialectSpelling[]): boolean =>
  spellings.some(({ize, dialect}) => ize && dialect === 'us') &&
  !spellings.some(({ize, dialect}) => ize && dialect === 'gb')

/** The house's -ise or -ize; its dialect may say so, too. */
const ofHouse = (dialect: Dialect, ize: Ize, spellings: readonly DialectSpelling[]): Ize => {
  if (ize !== 'text') return ize
  return dialect === 'en-GB-oxendict' || isOxford(spellings) ? 'ize' : 'text'
}

/** Tells whether a spelling is wrong in a dialect, among those that a draft has. Where the draft alone chose -ize, its -ise is no concern: it has none. */
export const wrongIn = (
  dialect: Dialect,
  bit: number,
  asked: Ize,
  spellings: readonly DialectSpelling[],
): ((spelling: DialectSpelling) => boolean) => {
  const ize = bit === Dialects.us ? 'text' : ofHouse(dialect, asked, spellings)
  return ({bits, otherBits, dialect: own, ize: turns}) =>
    ize === 'ize' && turns ? own === 'gb' : (bits & bit) === 0 && (otherBits & bit) !== 0
}
