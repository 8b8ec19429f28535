import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** What is to be learned: see data/rivals.yml. */
export interface Rivals {
  /** Words that are taken for one another, each pair once. */
  readonly alike: readonly (readonly [string, string])[]
  /** Small words that are left out. */
  readonly missing: readonly string[]
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Reads data/rivals.yml. */
export const readRivals = (): Rivals => {
  const file = new URL('../../data/rivals.yml', import.meta.url)
  const {missing = '', ...pairs} = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
  const alike = Object.values(pairs).flatMap(words)
  return {
    missing: words(missing),
    alike: alike.map((pair) => {
      const [first = '', second = ''] = pair.split('/')
      return [first, second]
    }),
  }
}
