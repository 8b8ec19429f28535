/** One place of a phrase: words that fit it, any number, any run of words; it may be missing. */
interface Place {
  readonly words: ReadonlySet<string>
  readonly any: 'run' | 'figure' | undefined
  readonly optional: boolean
}

/** A phrase with wildcards, compiled. */
export type Phrase = readonly Place[]

const placeOf = (source: string): Place => {
  const optional = source.endsWith('?')
  const core = optional ? source.slice(0, -1) : source
  const any = core === '*' ? 'run' : core === '#' ? 'figure' : undefined
  return {words: new Set(any ? [] : core.split('|')), any, optional: optional || any === 'run'}
}

/** Reads a phrase: words parted by spaces; `a|b` either, `word?` if there, `#` a figure, `*` any words or none. */
export const phraseOf = (source: string): Phrase => source.toLowerCase().trim().split(/\s+/).map(placeOf)

const fits = ({words, any}: Place, token: string): boolean =>
  any === 'run' || (any === 'figure' ? /^\d/.test(token) : words.has(token))

/** Adds the places that can be reached by leaving out optional ones. */
const closed = (phrase: Phrase, states: Set<number>): Set<number> => {
  for (const state of states) if (phrase[state]?.optional) states.add(state + 1)
  return states
}

/** Tells whether a phrase takes all of the tokens; all places are tried at once, so that no phrase takes more than linear time. */
export const matchesPhrase = (phrase: Phrase, tokens: readonly string[]): boolean => {
  let states = closed(phrase, new Set([0]))
  for (const token of tokens) {
    const next = new Set<number>()
    for (const state of states) {
      const place = phrase[state]
      if (place && fits(place, token)) next.add(place.any === 'run' ? state : state + 1)
    }
    if (next.size === 0) return false
    states = closed(phrase, next)
  }
  return states.has(phrase.length)
}

/** Cuts a line into lower-case words, figures and the marks that labels have. */
export const tokensOfLine = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[:|/©+]/gu) ?? []
