import {type Document, type Form, placesWhere, Tags, type Word, wordCounts} from '@copydesk/core'

const JOINING = Tags.preposition | Tags.conjunction
const NAMING =
  Tags.noun | Tags.plural | Tags.adjective | Tags.modal | Tags.determiner | Tags.number | Tags.name
/** So often the draft writes the word small. */
const OFTEN = 2

const isJoining = ({shape, tags, text}: Form): boolean =>
  shape === 'capitalised' && text.length > 1 && (tags & JOINING) !== 0 && (tags & NAMING) === 0

const isSmall = (word: Word | undefined, sentence: number): boolean =>
  word?.form.shape === 'lower' && word.sentence === sentence

/** “Marines And their”, “sovereignty Over Taiwan”: small on one side for two words, a name on the other. */
const isBesideName = ({words}: Document, {index, sentence, gap}: Word): boolean => {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (gap !== ' ' || after?.gap !== ' ' || before?.sentence !== sentence || after.sentence !== sentence)
    return false
  if (before.form.shape === 'capitalised')
    return isSmall(after, sentence) && isSmall(words[index - 2], sentence)
  return (
    after.form.shape === 'capitalised' && isSmall(before, sentence) && isSmall(words[index + 2], sentence)
  )
}

const besideNames = placesWhere(
  (document, at) => {
    const word = document.words[at]
    return word !== undefined && isJoining(word.form) && isBesideName(document, word)
  },
  {form: isJoining},
)

/** Finds prepositions and conjunctions with a capital beside a name that they are no part of. */
export const smallWordCapitals = (document: Document): readonly Word[] => {
  const places = besideNames(document).flatMap((at) => document.words[at] ?? [])
  if (places.length === 0) return places
  const counts = wordCounts(document)
  // “On Cinema” is a name that comes back.
  const isOnce = (word: Word): boolean => places.every((other) => other === word || other.form !== word.form)
  return places.filter((word) => isOnce(word) && (counts.get(word.form.lower) ?? 0) >= OFTEN)
}

/** Writes down what {@link smallWordCapitals} goes by around a word. */
export const regardedSmallWord = ({words}: Document, {index, form}: Word): string =>
  isJoining(form)
    ? words
        .slice(Math.max(0, index - 2), index + 3)
        .map(({gap, text}) => gap + text)
        .join('')
    : ''
