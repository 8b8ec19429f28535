import {type Form, formOf, type LanguageModel, type Lexicon} from '@copydesk/core'

/** What words can be, as a number: their tags where they are plain words, else their shape. */
export const Class = {number: 1, mixed: 2, name: 3, owner: 4, edge: 6, break: 7, tags: 8} as const

/** A word that stands somewhere or may be meant there. */
export interface SlipWord {
  readonly word: string
  /** Its number in the language model; 0 where that does not know it. */
  readonly id: number
  readonly class: number
  readonly hash: number
  /** Zipf frequency. */
  readonly zipf: number
  readonly unigram: number
  /** The row of its tags: see `tagRows`. */
  readonly row: number
}

/** Words commoner than this Zipf frequency are asked about only where the language model finds them odd. */
const USUAL = 6.2

/** Whether a word is rare enough to be asked about wherever it stands. */
export const isUncommon = ({zipf}: {readonly zipf: number}): boolean => zipf < USUAL

/** The row of no word's tags. */
export const NO_ROW = -3

/** Stands where no word does. */
export const NO_WORD: SlipWord = {word: '', id: 0, class: 0, hash: 1, zipf: 0, unigram: 0, row: NO_ROW}

/** Gives the class of a form as its neighbours see it. */
export const classOf = ({shape, lower, tags}: Form): number => {
  if (shape === 'number') return Class.number
  if (shape !== 'lower' && shape !== 'capitalised') return Class.mixed
  if (lower.endsWith("'s")) return Class.owner
  return shape === 'capitalised' ? Class.name : tags * Class.tags + 5
}

/** A number for a word, never 0. */
export const wordHash = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) | 1
}

/** Reads a word in lower case; `rowOf` gives the row of its tags. */
export const slipWord = (
  word: string,
  lexicon: Lexicon,
  model: LanguageModel,
  rowOf: (form: Form) => number,
): SlipWord => {
  const form = formOf(word, lexicon)
  const id = model.idOf(form)
  return {
    word,
    id,
    class: classOf(form),
    hash: wordHash(word),
    zipf: form.zipf,
    unigram: model.unigram(id),
    row: rowOf(form),
  }
}

/** A common word but for its capitals: the US, IT. */
const COMMON = 5
const isAcronym = ({shape, zipf}: Form): boolean => shape === 'upper' && zipf > COMMON

const YEAR = /^(?:1[5-9]|20)\d\d$/

/**
 * Gives what numbers the words beside a place: names that the language model does not know stand for one that it
 * knows, and so do figures but for years; May is a month.
 */
export const neighbourIds = (model: LanguageModel): ((form: Form) => number) => {
  const [name = 0, owner = 0, figure = 0, month = 0] = ['johnson', "johnson's", 'twenty', 'june'].map(
    model.idOfText,
  )
  return (form) => {
    if (isAcronym(form)) return name
    if (form.text === 'May') return month
    const id = model.idOf(form)
    if (id !== 0 || form.shape === 'lower' || form.shape === 'other') return id
    if (form.shape === 'number') return YEAR.test(form.lower) ? 0 : figure
    return form.lower.endsWith("'s") ? owner : name
  }
}
