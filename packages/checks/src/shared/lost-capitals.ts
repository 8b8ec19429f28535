import {
  type CapitalCounts,
  type Document,
  type Form,
  mayLackCapital,
  Names,
  Tags,
  titleOf,
  type Word,
  wordCounts,
} from '@copydesk/core'
import {LazyPlace} from './lazy-place.ts'
import {setOf} from './set-of.ts'

const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list-item'])
const PERSON = Names.forename | Names.surname
const NAME = PERSON | Names.place | Names.demonym
const VERB = Tags.verb | Tags.past
/** So much likelier than by chance, as a power of ten, the words of a name stand side by side. */
const USUAL = 1.3

const isCapital = ({form: {shape}}: Word): boolean => shape === 'capitalised' || shape === 'upper'

const areUsual = ({model}: Document, first: Word, second: Word): boolean =>
  model !== undefined && model.lift(model.idOf(first.form), model.idOf(second.form)) >= USUAL

/** “captain Sam Marshall”, “the Florida company”, “sales in Florida rose”: what somebody or something beside a name is or does, unless the two make a longer name. */
const isWhatItIs = (document: Document, word: Word, capital: number): boolean => {
  const {words, lexicon} = document
  const [before, next] = [words[word.index - 1], words[word.index + 1]]
  const names = lexicon.names(titleOf(word.form))
  if (next?.sentence === word.sentence && next.gap === ' ' && isCapital(next)) {
    if ((names & Names.forename) !== 0) return false
    if ((lexicon.names(next.form.plain) & Names.forename) !== 0) return true
    return (names & NAME) === 0 && !areUsual(document, word, next)
  }
  if (before?.sentence !== word.sentence || word.gap !== ' ' || !isCapital(before)) return false
  if ((names & NAME) !== 0) return (word.form.tags & VERB) !== 0 && !areUsual(document, before, word)
  return capital === 0 || !areUsual(document, before, word)
}

/** “South Carolina”: the end of a longer name, of which a part may be a first name. */
const endsPlace = ({words, lexicon}: Document, {index, form, gap}: Word): boolean => {
  const before = words[index - 1]
  return (
    gap === ' ' &&
    before !== undefined &&
    isCapital(before) &&
    (lexicon.names(form.plain) & Names.place) !== 0
  )
}

/** “their Bradley crews”, “a £45 Zara blazer”: of a kind behind a name that is no person’s. */
const isModel = (before: Word | undefined, {tags}: Word['form']): boolean =>
  before?.form.shape === 'number' || /^an?$/.test(before?.form.lower ?? '') || isOfSeveral(before, tags)

const isOfSeveral = (before: Word | undefined, tags: number): boolean =>
  (tags & Tags.plural) !== 0 &&
  before !== undefined &&
  ((before.form.tags & Tags.determiner) !== 0 || /['’]s?$/.test(before.text))

/** “George bush”, “Mr brown”: a surname behind a first name or a title. */
const isSurname = (
  document: Document,
  {index, sentence, form, gap}: Word,
  titles: ReadonlySet<string>,
): boolean => {
  const {words, lexicon} = document
  const before = words[index - 1]
  if (before?.sentence !== sentence || !/^\.? $/.test(gap) || before.form.shape !== 'capitalised')
    return false
  if ((lexicon.names(titleOf(form)) & Names.surname) === 0) return false
  if (titles.has(before.form.lower)) return true
  if (endsPlace(document, before) || isModel(words[index - 2], form)) return false
  return (lexicon.names(before.form.plain) & Names.forename) !== 0 && !lexicon.has(before.form.lower)
}

/** “Etsy sellers”: several of a kind behind a name. */
const areOfName = ({words}: Document, {index, form, gap}: Word): boolean => {
  const before = words[index - 1]
  return (form.tags & Tags.plural) !== 0 && gap === ' ' && before !== undefined && isCapital(before)
}

/** How sure it must be that a word is a name, as natural logarithms of odds. */
export interface Surely {
  readonly least: number
  /** Of a surname behind a first name or one of the titles. */
  readonly leastSurname: number
  readonly titles: readonly string[]
  /** What is called after a people or a place in small letters: “french fries”. */
  readonly things: readonly string[]
}

/** How surely a small word is a name; undefined where nothing is judged. */
const oddsOf = (document: Document, word: Word, seen: CapitalCounts): number | undefined => {
  const {usage, sentences, paragraphs} = document
  const sentence = sentences[word.sentence]
  if (!usage || !sentence || !READ.has(paragraphs[word.paragraph]?.kind ?? '')) return
  if (!mayLackCapital(document, word, seen.capital > 0)) return
  return usage.lostCapital(new LazyPlace(document, sentence, word.index, usage), seen)
}

/** The places of a small spelling that are names, or part of one. */
export const lostCapitals = (
  document: Document,
  form: Form,
  places: readonly Word[],
  {least, leastSurname, titles, things}: Surely,
): readonly Word[] => {
  const counts = wordCounts(document)
  const seen = {small: counts.get(form.plain) ?? 0, capital: counts.get(titleOf(form)) ?? 0}
  return places.filter((word) => {
    const odds = oddsOf(document, word, seen)
    if (odds === undefined || odds < Math.min(least, leastSurname)) return false
    const surname = isSurname(document, word, setOf(titles))
    if (odds < (surname ? leastSurname : least) || (!surname && areOfName(document, word))) return false
    if (setOf(things).has(document.words[word.index + 1]?.form.lower ?? '')) return false
    return surname || !isWhatItIs(document, word, seen.capital)
  })
}
