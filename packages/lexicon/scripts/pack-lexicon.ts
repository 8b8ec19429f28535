import {Dialects} from '@copydesk/core'
import {addAffixes} from './add-affixes.ts'
import {addDictionary} from './add-dictionary.ts'
import {addFrequencies} from './add-frequencies.ts'
import {addNames} from './add-names.ts'
import {addRarer} from './add-rarer.ts'
import {addSupplement} from './add-supplement.ts'
import {addTags} from './add-tags.ts'
import {addTitled} from './add-titled.ts'
import {addUnsaid} from './add-unsaid.ts'
import type {Entries} from './entry.ts'
import {addNewWords} from './new-words.ts'
import {pack} from './pack.ts'

/** Puts what is known of word forms together from the packages that know it. */
export const packLexicon = async (): Promise<Uint8Array> => {
  const entries: Entries = new Map()
  await addDictionary(entries, 'dictionary-en', Dialects.us)
  // South Africa's own dictionary is under the LGPL; its spelling is the British.
  await addDictionary(entries, 'dictionary-en-gb', Dialects.gb | Dialects.za)
  await addDictionary(entries, 'dictionary-en-au', Dialects.au)
  await addDictionary(entries, 'dictionary-en-ca', Dialects.ca)
  addSupplement(entries)
  addRarer(entries)
  addNewWords(entries)
  addNames(entries)
  addTags(entries)
  addTitled(entries)
  addAffixes(entries)
  addFrequencies(entries)
  addUnsaid(entries)
  return pack(entries)
}
