import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** What is to be learned: see data/rivals.yml. */
export interface Rivals {
  /** Words that stand for one another, each pair once. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Rarer words that sound or look alike, each pair once. */
  readonly alike: readonly (readonly [string, string])[]
  /** Small words that are left out. */
  readonly missing: readonly string[]
  readonly clause: readonly string[]
  readonly phrase: readonly string[]
  readonly bare: readonly string[]
}

const pairOf = (pair: string): readonly [string, string] => {
  const [first = '', second = ''] = pair.split('/').sort()
  return [first, second]
}

/** Reads data/rivals.yml. */
export const readRivals = (): Rivals => {
  const file = new URL('../../data/rivals.yml', import.meta.url)
  const data = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
  const pairs = words(data.rivals ?? '').map(pairOf)
  return {
    pairs: [...new Map(pairs.map((pair) => [pair.join('/'), pair])).values()],
    alike: words(data.alike ?? '').map(pairOf),
    missing: words(data.missing ?? ''),
    clause: words(data.clause ?? ''),
    phrase: words(data.phrase ?? ''),
    bare: words(data.bare ?? ''),
  }
}
