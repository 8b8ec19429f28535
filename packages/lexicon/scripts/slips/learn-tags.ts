import {type Form, formOf, type Lexicon} from '@copydesk/core'
import {classKey, wordKey} from '../../src/slips/tag-rows.ts'
import {LOG_STEP, LOG_ZERO, TAGS, type TagTables, Trait} from '../../src/slips/tag-tables.ts'
import {learnNextTags} from './learn-next-tags.ts'
import {readTags, type TaggedRow} from './read-tags.ts'
import {type TagNumbers, tagNumbers} from './tag-numbers.ts'

/** Words so common have tags of their own; others have those of their class, if that is so common. */
const COMMON = 40
const COMMON_CLASS = 20
/** Commoner words speak for their class no louder than so many rarer ones. */
const LOUDEST = 10
/** Rarer tags of a word are left out, and more than so many. */
const RAREST = 0.01
const MOST = 5

const FINITE = /^(?:md|bez|bedz|bed|ber|bem|hvz|hvd|vbz|vbd|doz|dod)(?:[^a-z]|$)|\+(?:bez|ber|bem|md|hv)/
/** Base forms: “they go”, “to go”. */
const BASE = /^(?:vb|hv|do)(?:[^a-z]|$)/
/** Subordinators and words in wh-. */
const OPENS = /^(?:cs|w)/

type Counts = Float64Array<ArrayBuffer>

const sumOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)

/** How often each word has each tag; nouns that are written with a capital are names, not the word in lower case. */
const countWords = (rows: readonly TaggedRow[], {numberOf}: TagNumbers): ReadonlyMap<string, Counts> => {
  const words = new Map<string, Counts>()
  for (const {form, tag} of rows.flat()) {
    if (!form) continue
    const key = form.shape === 'capitalised' && !tag.startsWith('n') ? form.lower : form.plain
    const counts = words.get(key) ?? new Float64Array(TAGS)
    const number = numberOf(tag)
    counts[number] = (counts[number] ?? 0) + 1
    words.set(key, counts)
  }
  return words
}

const addTo = (counts: Counts, more: Counts, weight: number): void => {
  for (const [tag, count] of more.entries()) counts[tag] = (counts[tag] ?? 0) + weight * count
}

/** Counts with one more, dealt out as others are. */
const smoothed = (counts: Counts, others: Counts): Counts => {
  const all = sumOf(others)
  return counts.map((count, tag) => count + (others[tag] ?? 0) / all)
}

/** The counts of each row, by its key; 0 is all that is no common word. */
const countRows = (
  words: ReadonlyMap<string, Counts>,
  formNamed: (word: string) => Form,
): ReadonlyMap<number, Counts> => {
  const [classes, all] = [new Map<number, Counts>(), new Float64Array(TAGS)]
  for (const [word, counts] of words) {
    const key = classKey(formNamed(word))
    const sum = sumOf(counts)
    const ofClass = classes.get(key) ?? new Float64Array(TAGS)
    classes.set(key, ofClass)
    for (const into of [ofClass, all]) addTo(into, counts, sum > COMMON ? LOUDEST / sum : 1)
  }
  const rows = new Map([[0, all]])
  for (const [key, counts] of classes) if (sumOf(counts) >= COMMON_CLASS) rows.set(key, smoothed(counts, all))
  for (const [word, counts] of words) {
    const form = formNamed(word)
    if (word === form.lower && sumOf(counts) >= COMMON)
      rows.set(wordKey(word), smoothed(counts, classes.get(classKey(form)) ?? all))
  }
  return rows
}

const traitOf = (tags: readonly (readonly [name: string, share: number])[]): number => {
  const share = (test: RegExp): number =>
    tags.reduce((sum, [name, part]) => sum + (test.test(name) ? part : 0), 0)
  const finite = share(FINITE) + share(BASE) / 2
  const verb = finite > 0.85 ? Trait.finite : finite > 0.15 ? Trait.mayBeFinite : 0
  return verb | (share(OPENS) > 0.5 ? Trait.opens : 0)
}

/** Learns from the Brown corpus which tags words have, and which follow which. */
export const learnTags = (lexicon: Lexicon): TagTables => {
  const tagged = readTags(lexicon)
  const numbers = tagNumbers(tagged)
  const {next, chances} = learnNextTags(tagged.map((row) => row.map(({tag}) => numbers.numberOf(tag))))
  const rows = [...countRows(countWords(tagged, numbers), (word) => formOf(word, lexicon))].sort(
    ([one], [other]) => one - other,
  )
  const lists = rows.map(([, counts]) => {
    const all = sumOf(counts)
    const shares = [...counts.entries()].map(([tag, count]) => [tag, count / all] as const)
    return shares
      .filter(([, share]) => share >= RAREST)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
  })
  const weightOf = ([tag, share]: readonly [number, number]): number =>
    Math.max(1, Math.min(255, Math.round(LOG_ZERO + LOG_STEP * Math.log(share / (chances[tag] ?? 1)))))
  let end = 0
  return {
    keys: Uint32Array.from(rows, ([key]) => key),
    starts: Uint16Array.from([0, ...lists.map((list) => (end += list.length))]),
    tags: Uint8Array.from(lists.flat(), ([tag]) => tag),
    weights: Uint8Array.from(lists.flat(), weightOf),
    traits: Uint8Array.from(lists, (list) =>
      traitOf(list.map(([tag, share]) => [numbers.names[tag] ?? '', share])),
    ),
    next,
  }
}
