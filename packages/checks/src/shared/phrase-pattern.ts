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

/** Which places of a phrase may come next, one cell each and one for its end: here for one token, there for the one behind it. */
let here = new Uint8Array(32)
let there = new Uint8Array(32)

const makeRoom = (places: number): void => {
  if (places < here.length) return
  here = new Uint8Array(2 * places)
  there = new Uint8Array(2 * places)
}

/** Marks a place, and those that can be reached from it by leaving out optional ones. */
const reach = (phrase: Phrase, from: number, cells: Uint8Array): void => {
  let at = from
  cells[at] = 1
  while (phrase[at]?.optional) cells[++at] = 1
}

/** Whether any place may come behind a token. */
const take = (phrase: Phrase, token: string): boolean => {
  let goesOn = false
  there.fill(0, 0, phrase.length + 1)
  for (let at = 0; at < phrase.length; at++) {
    const place = here[at] === 1 ? phrase[at] : undefined
    if (!place || !fits(place, token)) continue
    reach(phrase, place.any === 'run' ? at : at + 1, there)
    goesOn = true
  }
  const last = here
  here = there
  there = last
  return goesOn
}

/** Tells whether a phrase takes all of the tokens; all places are tried at once, so that no phrase takes more than linear time. */
export const matchesPhrase = (phrase: Phrase, tokens: readonly string[]): boolean => {
  makeRoom(phrase.length)
  here.fill(0, 0, phrase.length + 1)
  reach(phrase, 0, here)
  for (const token of tokens) if (!take(phrase, token)) return false
  return here[phrase.length] === 1
}

/** Cuts a line into lower-case words, figures and the marks that labels have. */
export const tokensOfLine = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[:|/©+]/gu) ?? []
