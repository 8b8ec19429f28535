import {readFileSync} from 'node:fs'
import {Tags} from '@copydesk/core'
import {brill} from 'brill'
import nlp from 'compromise'
import {parse} from 'yaml'
import {type Entries, entryOf} from './entry.ts'
import {settleTags} from './settle-tags.ts'

const penn = new Map<string, number>([
  ['NN', Tags.noun],
  ['NNS', Tags.plural],
  ['NNP', Tags.name],
  ['NNPS', Tags.name],
  ['VB', Tags.verb],
  ['VBP', Tags.verb],
  ['VBZ', Tags.verbS],
  ['VBD', Tags.past],
  ['VBN', Tags.participle],
  ['VBG', Tags.gerund],
  ['JJ', Tags.adjective],
  ['JJR', Tags.comparative],
  ['JJS', Tags.comparative],
  ['RB', Tags.adverb],
  ['RBR', Tags.adverb | Tags.comparative],
  ['RBS', Tags.adverb | Tags.comparative],
  ['IN', Tags.preposition],
  ['CC', Tags.conjunction],
  ['MD', Tags.modal],
  ['CD', Tags.number],
  ['UH', Tags.interjection],
])

const plain = new Map<string, number>([
  ['Noun', Tags.noun],
  ['Singular', Tags.noun],
  ['Uncountable', Tags.noun],
  ['Actor', Tags.noun],
  ['Unit', Tags.noun],
  ['Plural', Tags.plural],
  ['Infinitive', Tags.verb],
  ['PresentTense', Tags.verbS],
  ['PastTense', Tags.past],
  ['Participle', Tags.participle],
  ['Gerund', Tags.gerund],
  ['Adjective', Tags.adjective],
  ['Comparative', Tags.comparative],
  ['Superlative', Tags.comparative],
  ['Adverb', Tags.adverb],
  ['Expression', Tags.interjection],
])

const union = (table: ReadonlyMap<string, number>, tags: readonly string[]): number =>
  tags.reduce((bits, tag) => bits | (table.get(tag) ?? 0), 0)

/** Gives only forms that a dictionary has their tags: the taggers' own vocabularies hold misspellings. */
const addTo = (entries: Entries, form: string, tags: number): void => {
  const entry = entries.get(form)
  if (entry && tags !== 0) entry.tags |= tags
}

/** What a form cannot be by its ending; Brill's lexicon has taggers' errors in it. */
const unlikely = (form: string): number =>
  (form.endsWith('ing') ? 0 : Tags.gerund) | (form.endsWith('s') ? 0 : Tags.verbS)

/** The lexicon of compromise, one word or phrase to its tag or tags. */
export const compromiseLexicon = (): Iterable<readonly [string, readonly string[]]> => {
  const model = nlp.model() as unknown as {one: {lexicon: Record<string, string | string[]>}}
  return Object.entries(model.one.lexicon).map(([form, tags]) => [form, [tags].flat()] as const)
}

/** Replaces what the sources say of the closed classes. */
const addFunctionWords = (entries: Entries): void => {
  const file = new URL('../data/function-words.yml', import.meta.url)
  const lists = parse(readFileSync(file, 'utf8')) as Record<string, string>
  const own = new Map<string, number>()
  for (const [names, forms] of Object.entries(lists)) {
    const bits = union(new Map(Object.entries(Tags)), names.split(' '))
    for (const form of forms.split(' ')) own.set(form, (own.get(form) ?? 0) | bits)
  }
  for (const [form, bits] of own) entryOf(entries, form).tags = bits
}

/** Adds parts of speech: Brill's tags and compromise's to what the affix classes told, then the closed classes. */
export const addTags = (entries: Entries): void => {
  const verbs = new Set<string>(['be', 'have', 'do'])
  for (const [form, {tags}] of entries) if ((tags & Tags.verb) !== 0) verbs.add(form)
  for (const [form, tags] of compromiseLexicon()) if (tags.includes('Infinitive')) verbs.add(form)
  for (const [form, tags] of Object.entries(brill)) addTo(entries, form, union(penn, tags) & ~unlikely(form))
  for (const [form, tags] of compromiseLexicon()) addTo(entries, form, union(plain, tags))
  settleTags(entries, verbs)
  addFunctionWords(entries)
}
