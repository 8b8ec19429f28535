import {type Document, type Form, formOf, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import type {Correction} from './corrections.ts'

/** The share of a text's words that are words it has already used, for how often it used them. */
const AGAIN = 0.15
/** Frequencies are per thousand million words. */
const SCALE = 9
/** What the neighbours say counts for less than all: they may be odd for another reason. */
const NEIGHBOURS = 0.8
/** A short text says little of its own words. */
const SHORT = 150

/** What a draft speaks of it speaks of again: how much likelier that makes a word, as a power of ten. */
const ownBonus = (form: string, zipf: number, document: Document): number => {
  const times = wordsOfDraft(document).get(form) ?? 0
  if (times === 0) return 0
  const again = (AGAIN * times * 10 ** SCALE) / Math.max(SHORT, document.words.length)
  return Math.log10(1 + again / 10 ** zipf)
}

const besideOf = ({words}: Document, word: Word, step: 1 | -1): Form | undefined => {
  const other = words[word.index + step]
  const gap = step === 1 ? other?.gap : word.gap
  return gap === ' ' && other?.paragraph === word.paragraph ? other.form : undefined
}

/** How well a form goes with the words around a place, as a power of ten. */
export const fitAt = (document: Document, word: Word, text: string): number => {
  const {pairs, lexicon} = document
  if (!pairs) return 0
  const form = formOf(text, lexicon)
  return pairs.ratio(besideOf(document, word, -1), form) + pairs.ratio(form, besideOf(document, word, 1))
}

/** Ranks the words that may have been meant somewhere by what else the draft says, there and elsewhere. */
export const rankedAt = (
  found: readonly Correction[],
  place: Word | undefined,
  document: Document,
): readonly Correction[] => {
  if (found.length === 0 || !place) return found
  return found
    .map((one) => {
      const own = ownBonus(one.form, one.zipf, document)
      return {...one, score: one.score + own + NEIGHBOURS * fitAt(document, place, one.form)}
    })
    .sort((a, b) => b.score - a.score)
}
