import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {LostWords} from '../../src/lost/lost-file.ts'

/** Reads data/lost-words.yml. */
export const readLostWords = (): LostWords => {
  const file = new URL('../../data/lost-words.yml', import.meta.url)
  const {lost, owned, bare} = parse(readFileSync(file, 'utf8')) as Readonly<Record<keyof LostWords, string>>
  const [first = [], second = [], third = []] = [lost, owned, bare].map((words) => words.split(' '))
  return {lost: first, owned: second, bare: third}
}
