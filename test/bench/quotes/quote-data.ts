import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** Words and what stands for them. */
export type Swaps = ReadonlyMap<string, readonly string[]>

const read = (name: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`data/${name}.yml`, import.meta.url), 'utf8'))

const swapsOf = (record: unknown): Swaps =>
  new Map(
    Object.entries(record as Record<string, string | string[]>).map(([from, to]) => [from, [to].flat()]),
  )

const words = read('words')

/** What bends and what an editor may change. */
export const swaps: Readonly<
  Record<'modals' | 'quantifiers' | 'words' | 'names' | 'numbers' | 'contractions' | 'dialects', Swaps>
> = {
  modals: swapsOf(words.modals),
  quantifiers: swapsOf(words.quantifiers),
  words: swapsOf(words.words),
  names: swapsOf(words.names),
  numbers: swapsOf(words.numbers),
  contractions: swapsOf(words.contractions),
  dialects: swapsOf(words.dialects),
}
/** Words that a bent quotation puts in. */
export const addedWords: readonly string[] = words.added as string[]
/** Words that nobody misses. */
export const fillerWords: readonly string[] = words.fillers as string[]
/** Sentences that give somebody's words, sentences that stand beside them, and what turns a clause round. */
export const frames: Readonly<
  Record<'whole' | 'partial' | 'beside' | 'turns' | 'plain' | 'turned', readonly string[]>
> = read('frames') as Record<'whole' | 'partial' | 'beside' | 'turns' | 'plain' | 'turned', string[]>
