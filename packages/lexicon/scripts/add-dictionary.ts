import {Tags} from '@copydesk/core'
import {IterableHunspellReader} from 'hunspell-reader'
import {type Entries, entryOf} from './entry.ts'
import {packageFile} from './package-file.ts'

/** What an affix class of the English dictionaries makes of a base; a base that takes the class is itself of `base`. */
const classes = new Map<string, {readonly base: number; readonly made: number}>([
  ['M', {base: Tags.noun, made: 0}],
  ['D', {base: Tags.verb, made: Tags.past | Tags.participle}],
  ['G', {base: Tags.verb, made: Tags.gerund}],
  ['R', {base: 0, made: 0}],
  ['T', {base: Tags.adjective, made: Tags.comparative}],
  ['Y', {base: 0, made: Tags.adverb}],
  ['P', {base: Tags.adjective, made: Tags.noun}],
  ['L', {base: 0, made: Tags.noun}],
  ['N', {base: 0, made: Tags.noun}],
  ['X', {base: 0, made: Tags.plural}],
  ['J', {base: 0, made: Tags.plural}],
  ['Z', {base: 0, made: Tags.plural}],
  ['B', {base: 0, made: Tags.adjective}],
  ['V', {base: 0, made: Tags.adjective}],
])

const baseTags = (flags: string): number => {
  let tags = 0
  for (const flag of flags) tags |= classes.get(flag)?.base ?? 0
  return tags
}

const madeTags = (rules: readonly string[], flags: string): number => {
  const last = rules.at(-1)
  if (last === undefined) return baseTags(flags)
  // Prefixes leave the part of speech as it is.
  if (/[AIUCEFK]/.test(last)) return baseTags(flags)
  if (last !== 'S') return classes.get(last)?.made ?? 0
  const verb = /[DG]/.test(flags)
  const noun = flags.includes('M') || !verb
  return (verb ? Tags.verbS : 0) | (noun ? Tags.plural : 0)
}

/** Short words that end in ’s are contractions (it’s, that’s, who’s), which dictionaries list as words. */
const contractions =
  /^(?:it|that|what|who|he|she|there|here|where|how|let|when|why|one|everybody|everyone|somebody|something|nobody|anybody|everything|ma'am)'s$/i

/** Whether a form is a possessive (colour’s), which the lexicon strips instead. */
const possessive = (form: string): boolean => form.endsWith("'s") && !contractions.test(form)

/**
 * Adds the full forms of an installed Hunspell dictionary for a dialect's bit. Possessives are left out (the lexicon
 * strips them), and so are pieces that stand only in
 * compounds. The affix classes also tell parts of speech.
 */
export const addDictionary = async (entries: Entries, name: string, dialect: number): Promise<void> => {
  const reader = await IterableHunspellReader.createFromFiles(
    packageFile(name, 'index.aff'),
    packageFile(name, 'index.dic'),
  )
  for (const {word, flags, rulesApplied, dic} of reader.seqAffWords()) {
    const [, letters = ''] = dic.split('/')
    const rules = rulesApplied.trim().split(/\s+/).filter(Boolean)
    if (flags.isOnlyAllowedInCompound || flags.isForbiddenWord || rules.includes('M')) continue
    const form = word.replaceAll('’', "'")
    if (possessive(form)) {
      if (/^\p{Ll}/u.test(form)) entryOf(entries, form.slice(0, -2)).tags |= Tags.noun
      continue
    }
    const entry = entryOf(entries, form)
    entry.dialects |= dialect
    if (flags.isNoSuggest) entry.unsuggested = true
    if (letters.includes('!')) entry.unsuggested = true
    if (/^\p{Ll}/u.test(form)) entry.tags |= madeTags(rules, letters)
  }
}
