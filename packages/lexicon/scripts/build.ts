import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Dialects} from '@copydesk/core'
import {addAffixes} from './add-affixes.ts'
import {addDictionary} from './add-dictionary.ts'
import {addFrequencies} from './add-frequencies.ts'
import {addNames} from './add-names.ts'
import {addSupplement} from './add-supplement.ts'
import {addTags} from './add-tags.ts'
import type {Entries} from './entry.ts'
import {pack} from './pack.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}dist/lexicon.bin`

/** Whether the table is newer than everything of ours that makes it; a source's new version shows in package.json. */
const fresh = (): boolean => {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  const inputs = [`${root}package.json`, `${root}../../pnpm-lock.yaml`, `${root}src/format.ts`]
  for (const folder of ['scripts', 'data']) {
    for (const name of readdirSync(root + folder)) inputs.push(`${root}${folder}/${name}`)
  }
  return inputs.every((input) => !existsSync(input) || statSync(input).mtimeMs < made)
}

const build = async (): Promise<void> => {
  const entries: Entries = new Map()
  await addDictionary(entries, 'dictionary-en', Dialects.us)
  // South Africa's own dictionary is under the LGPL; its spelling is the British.
  await addDictionary(entries, 'dictionary-en-gb', Dialects.gb | Dialects.za)
  await addDictionary(entries, 'dictionary-en-au', Dialects.au)
  await addDictionary(entries, 'dictionary-en-ca', Dialects.ca)
  addSupplement(entries)
  addNames(entries)
  addTags(entries)
  addAffixes(entries)
  addFrequencies(entries)
  mkdirSync(`${root}dist`, {recursive: true})
  const bytes = pack(entries)
  writeFileSync(target, bytes)
  console.log(`lexicon.bin: ${entries.size} forms, ${(bytes.length / 1e6).toFixed(1)} MB`)
}

if (!fresh()) await build()
