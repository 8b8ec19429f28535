import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** Words that are taken for one another, each pair once. */
export type Alike = readonly (readonly [string, string])[]

/** Reads data/rivals.yml. */
export const readRivals = (): Alike => {
  const file = new URL('../../data/rivals.yml', import.meta.url)
  const lists = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
  const pairs = Object.values(lists).flatMap((list) => list.trim().split(/\s+/))
  return pairs.map((pair) => {
    const [first = '', second = ''] = pair.split('/')
    return [first, second]
  })
}
