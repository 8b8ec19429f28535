import {type Document, type Form, findPhrase, Tags, type Word, wordCounts} from '@copydesk/core'
import {outsideQuotes, ownWordsWhere} from './outside-quotes.ts'
import {testFor} from './test-for.ts'

/** What is known of variants. */
export interface VariantOptions {
  /** Spellings of one word, each group parted by slashes. */
  readonly variants: readonly string[]
  /** Compounds of two words that others write solid or with a hyphen. */
  readonly compounds: readonly string[]
  /** Words with a hyphen or an accent that are not the word without it. */
  readonly except: readonly string[]
}

/** One place where a word with variants stands: its stem and how it is spelled, without plural and possessive endings. */
export interface Place {
  readonly key: string
  readonly variant: string
  readonly suffix: string
  readonly words: readonly Word[]
}

type Listed = Omit<Place, 'words'>

const SUFFIXES = ['', 's', "'s", "s'"] as const

interface Tables {
  readonly variants: ReadonlyMap<string, Listed>
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>
  readonly except: ReadonlySet<string>
}

const compiled = new WeakMap<VariantOptions, Tables>()

const tablesOf = (options: VariantOptions): Tables => {
  const known = compiled.get(options)
  if (known) return known
  const variants = new Map<string, Listed>()
  for (const group of options.variants)
    for (const one of group.split('/'))
      for (const suffix of SUFFIXES) variants.set(one + suffix, {key: group, variant: one, suffix})
  const compounds = new Map<string, Set<string>>()
  for (const compound of options.compounds) {
    const [first = '', second = ''] = compound.split(' ')
    compounds.set(first, (compounds.get(first) ?? new Set()).add(second))
  }
  const tables = {variants, compounds, except: new Set(options.except)}
  compiled.set(options, tables)
  return tables
}

const PLAIN_PARTS = /^\p{L}+(?:-\p{L}{2,}){1,2}$/u
const SUFFIX = /(?:'s|s'|s)$/

interface Split {
  readonly stem: string
  readonly suffix: string
}

const splitOf = ({lower}: Form): Split => {
  const found = lower.length > 3 && !lower.endsWith('ss') ? SUFFIX.exec(lower) : null
  return found ? {stem: lower.slice(0, found.index), suffix: found[0]} : {stem: lower, suffix: ''}
}

/** The letters alone: no hyphen, no accent. */
const bare = (text: string): string => text.normalize('NFD').replaceAll(/[\p{M}-]/gu, '')

const hasMark = (text: string): boolean => {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 45 || code > 127) return true
  }
  return false
}

const isMarked = ({shape, lower}: Form): boolean => {
  if (shape !== 'lower' || !hasMark(lower)) return false
  return lower.includes('-') ? PLAIN_PARTS.test(lower.replace(SUFFIX, '')) : !/['’]/.test(lower.slice(0, -2))
}

/** The words with a hyphen or an accent. */
const markedPlaces = (document: Document, except: ReadonlySet<string>): readonly Place[] => {
  const places: Place[] = []
  for (const word of ownWordsWhere(document, isMarked)) {
    const {stem, suffix} = splitOf(word.form)
    const key = bare(stem)
    if (key !== stem && !except.has(stem)) places.push({key, variant: stem, suffix, words: [word]})
  }
  return places
}

/** The words without marks that others have with one: by their forms. */
const plainForms = (marked: readonly Place[]): ReadonlyMap<string, Listed> =>
  new Map(
    marked.flatMap(({key}) =>
      SUFFIXES.map((suffix): [string, Listed] => [key + suffix, {key, variant: key, suffix}]),
    ),
  )

const openPlace = (word: Word, next: Word | undefined, seconds: ReadonlySet<string>): Place | undefined => {
  if (next?.gap !== ' ' || word.form.shape !== 'lower') return
  const {stem, suffix} = splitOf(next.form)
  const first = word.form.lower
  return seconds.has(stem)
    ? {key: first + stem, variant: `${first} ${stem}`, suffix, words: [word, next]}
    : undefined
}

const isListed = testFor((options: VariantOptions) => {
  const {variants, compounds} = tablesOf(options)
  return ({lower}) => variants.has(lower) || compounds.has(lower)
})

/** Whether a form is one of those that the search for variants starts from. */
export const mayVary: (options: VariantOptions) => (form: Form) => boolean = testFor(
  (options: VariantOptions) => {
    const listed = isListed(options)
    return (form: Form) => isMarked(form) || listed(form)
  },
)

/** The writer's own words in small letters that are among some spellings. */
const ownWordsAmong = (document: Document, spellings: ReadonlyMap<string, unknown>): readonly Word[] => {
  const counts = wordCounts(document)
  const wanted = new Set([...spellings.keys()].filter((one) => counts.has(one)))
  if (wanted.size === 0) return []
  // Where they stand matters, too.
  for (const spelling of wanted) findPhrase(document, spelling)
  const isWanted = ({form}: Word): boolean => form.shape === 'lower' && wanted.has(form.lower)
  return outsideQuotes(document, document.words.filter(isWanted))
}

/** “health care”, but “the health-care bill”: before a noun the hyphen shows what belongs together. */
const isAttributive = ({words}: Document, {variant, words: own}: Place): boolean => {
  const next = words[(own.at(-1)?.index ?? -1) + 1]
  return variant.includes('-') && next?.gap === ' ' && (next.form.tags & (Tags.noun | Tags.plural)) !== 0
}

/** Finds every place of the words that could have variants: those with a hyphen or accent and the same without, listed ones, open compounds. */
export const variantPlaces = (document: Document, options: VariantOptions): readonly Place[] => {
  const {variants, compounds, except} = tablesOf(options)
  const places: Place[] = [...markedPlaces(document, except)]
  const open: Place[] = []
  for (const word of ownWordsWhere(document, isListed(options))) {
    const listed = variants.get(word.form.lower)
    if (listed) places.push({...listed, words: [word]})
    const seconds = compounds.get(word.form.lower)
    const place = seconds && openPlace(word, document.words[word.index + 1], seconds)
    if (place) open.push(place)
  }
  const plain = plainForms([
    ...places.filter(({key, variant}) => key !== variant && !key.includes('/')),
    ...open,
  ])
  for (const word of ownWordsAmong(document, plain)) {
    const found = plain.get(word.form.lower)
    if (found) places.push({...found, words: [word]})
  }
  const apart = new Set(open.map(({key}) => key))
  return [...places.filter((place) => !apart.has(place.key) || !isAttributive(document, place)), ...open]
}
