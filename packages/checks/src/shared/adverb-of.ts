import {type Lexicon, Tags} from '@copydesk/core'

const formsOf = (adjective: string): readonly string[] => {
  if (adjective.endsWith('ic')) return [`${adjective}ally`, `${adjective}ly`]
  if (adjective.endsWith('y')) return [`${adjective.slice(0, -1)}ily`]
  if (/[^aeiou]le$/.test(adjective)) return [`${adjective.slice(0, -1)}y`]
  return [`${adjective}ly`]
}

/** The adverb of an adjective in lower case, where a dictionary has it: previous, previously. */
export const adverbOf = (adjective: string, lexicon: Lexicon): string | undefined =>
  formsOf(adjective).find((form) => (lexicon.tags(form) & Tags.adverb) !== 0)
