import {type Document, type Finding, Names, Tags, type Word} from '@copydesk/core'
import {commaBefore} from './comma-before.ts'
import {isWord} from './draft-names.ts'

const LONGEST = 3
const PERSON = Names.forename | Names.surname

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.form.shape !== 'lower' && word.form.shape !== 'number'

const baseOf = ({form}: Word): string => form.plain.replace(/'s$/, '')

/** Where the country or state that begins at a place ends, exclusive; undefined where none begins. */
const regionEnd = ({words}: Document, at: number, regions: ReadonlySet<string>): number | undefined => {
  let text = ''
  let end: number | undefined
  for (let to = at; to < at + LONGEST; to++) {
    const word = words[to]
    if (!word || (to > at && word.gap !== ' ')) break
    text += to === at ? baseOf(word) : ` ${baseOf(word)}`
    if (regions.has(text)) end = to + 1
  }
  return end
}

/** Where the run of capitals begins that ends before a place. */
const runStart = ({words}: Document, end: number): number => {
  let first = end - 1
  while (first > end - LONGEST && words[first]?.gap === ' ' && isCapital(words[first - 1])) first--
  return first
}

/** Whether a name in front of a country may be that of a town: known as a place, or as nothing at all. */
const mayBeTown = ({lexicon}: Document, {form}: Word): boolean => {
  const names = lexicon.names(form.plain)
  if (isWord(form.plain, lexicon) || (form.tags & Tags.adjective) !== 0 || (names & Names.demonym) !== 0)
    return false
  return names === 0 ? !lexicon.has(form.plain) : (names & Names.place) !== 0
}

/** Whether the words from a place on stand behind “in”, “near” or the like, within a sentence: “In Dublin Ireland won” is whole. */
const isBehindPreposition = ({words, sentences}: Document, first: number): boolean => {
  const before = words[first - 1]
  if (!before || words[first]?.gap !== ' ' || before.form.shape !== 'lower') return false
  if (sentences[before.sentence]?.firstWord === before.index) return false
  return (before.form.tags & Tags.preposition) !== 0
}

/** “in Munich Germany”: finds a town that no comma parts from its country or state. */
export const placeComma = (
  document: Document,
  region: Word,
  regions: ReadonlySet<string>,
): Finding | undefined => {
  const {words, lexicon} = document
  const {index} = region
  const town = words[index - 1]
  const end = regionEnd(document, index, regions)
  if (!town || region.gap !== ' ' || town.sentence !== region.sentence || !isCapital(town)) return
  if (end === undefined || !mayBeTown(document, town)) return
  const first = runStart(document, index)
  if (!isBehindPreposition(document, first)) return
  if (words.slice(first, index).some((_, at) => regionEnd(document, first + at, regions) !== undefined))
    return
  const next = words[end]
  if (next?.sentence === region.sentence && next.gap === ' ' && isCapital(next)) return
  // “for Michael Jordan”
  const isForename = (lexicon.names(words[first]?.form.plain ?? '') & Names.forename) !== 0
  if (isForename && (lexicon.names(baseOf(region)) & PERSON) !== 0) return
  const name = words.slice(index, end).map(baseOf).join(' ')
  return commaBefore(region, `A comma belongs between “${town.text}” and “${name}”`)
}
