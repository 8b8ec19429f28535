import {type Document, type Form, findPhrase, Tags, type Word, wordCounts} from '@copydesk/core'
import {bare, isMarked, splitOf} from './marked-form.ts'
import {outsideQuotes, ownWordsWhere} from './outside-quotes.ts'
import {testFor} from './test-for.ts'
import {type Listed, type Place, SUFFIXES, tablesOf, type VariantOptions} from './variant-tables.ts'

const placeOf = ({key, variant, suffix}: Listed, word: Word): Place => ({key, variant, suffix, words: [word]})

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
    if (listed) places.push(placeOf(listed, word))
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
    if (found) places.push(placeOf(found, word))
  }
  const apart = new Set(open.map(({key}) => key))
  return [...places.filter((place) => !apart.has(place.key) || !isAttributive(document, place)), ...open]
}
