import {type Document, Names, type Word} from '@copydesk/core'
import {type DraftName, isKnownName, isWord} from './draft-names.ts'
import {startsUpper} from './letter-case.ts'

/** Shorter names are one letter from another by chance. */
const SHORTEST = 6
const SHORTEST_KNOWN = 7
const OFTEN = 2

/** The capitalised words on both sides of a name, but for titles and what only begins a sentence. */
const namesBeside = (
  {words, sentences, lexicon}: Document,
  {index, gap, sentence}: Word,
  titles: ReadonlySet<string>,
): readonly string[] => {
  const [before, next] = [words[index - 1], words[index + 1]]
  const found: string[] = []
  if (before && /^\.? $/.test(gap) && before.sentence === sentence && startsUpper(before.text)) {
    const opens = sentences[sentence]?.firstWord === before.index
    if ((!opens || !isWord(before.form.plain, lexicon)) && !titles.has(before.form.lower))
      found.push(before.form.plain)
  }
  if (next?.gap === ' ' && next.sentence === sentence && startsUpper(next.text))
    found.push(next.form.plain.replace(/'s$/, ''))
  return found
}

/** Whether a name always stands behind a title: “Mr Whitcomb”. */
export const isTitled = ({words}: Document, {places}: DraftName, titles: ReadonlySet<string>): boolean =>
  places.every(({index}) => titles.has(words[index - 1]?.form.lower ?? ''))

const allBeside = (
  document: Document,
  {places}: DraftName,
  titles: ReadonlySet<string>,
): ReadonlySet<string> => new Set(places.flatMap((word) => namesBeside(document, word, titles)))

/** Whether a name is one that a draft hardly speaks of beside one so like it. */
const mayBeSlip = ({text, places}: DraftName, document: Document): boolean => {
  if (places.length > OFTEN || text.length < SHORTEST || isWord(text, document.lexicon)) return false
  const names = document.lexicon.names(text)
  if (!isKnownName(text, document)) return true
  return text.length >= SHORTEST_KNOWN && names === Names.surname && !document.vocabulary.has(text)
}

/**
 * Whether a name that nobody is introduced by stands behind another one, a slip away, that somebody is: “Carla Benetton
 * resigned. Ms Benneton said …”. News gives whoever it speaks of a first name or an office before it says the surname alone.
 */
export const isUnintroduced = (
  name: DraftName,
  other: DraftName,
  document: Document,
  titles: ReadonlySet<string>,
): boolean => {
  if ((other.places[0]?.start ?? 0) >= (name.places[0]?.start ?? 0)) return false
  if (!mayBeSlip(name, document)) return false
  const ofOther = allBeside(document, other, titles)
  return ofOther.size > 0 && [...allBeside(document, name, titles)].every((beside) => ofOther.has(beside))
}
