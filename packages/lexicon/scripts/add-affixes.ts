import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {AFFIX} from '../src/format.ts'
import {type Entries, entryOf} from './entry.ts'

/** Adds what makes new words of known ones: “anti-” and “-like”. */
export const addAffixes = (entries: Entries): void => {
  const file = new URL('../data/affixes.yml', import.meta.url)
  const {prefixes, suffixes} = parse(readFileSync(file, 'utf8')) as Record<'prefixes' | 'suffixes', string>
  for (const prefix of prefixes.split(' ')) entryOf(entries, `${prefix}-`).names |= AFFIX
  for (const suffix of suffixes.split(' ')) entryOf(entries, `-${suffix}`).names |= AFFIX
}
