import {type Document, type Form, formOf, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'

/** The share of a text's words that are words it has already used, for how often it used them. */
const AGAIN = 0.15
/** Frequencies are per thousand million words. */
const SCALE = 9
/** What the neighbours say counts for less than all: they may be odd for another reason. */
const NEIGHBOURS = 0.8
/** So many words most drafts have; the true number would change with every word that is typed. */
const DRAFT = 400

/** What a draft speaks of it speaks of again: how much likelier that makes a word, as a power of ten. */
const ownBonus = (form: string, document: Document): number => {
  const times = wordsOfDraft(document).get(form) ?? 0
  if (times === 0) return 0
  const again = (AGAIN * times * 10 ** SCALE) / DRAFT
  return Math.log10(1 + again / 10 ** document.lexicon.zipf(form))
}

const besideOf = ({words}: Document, word: Word, step: 1 | -1): Form | undefined => {
  const other = words[word.index + step]
  const gap = step === 1 ? other?.gap : word.gap
  return gap === ' ' && other?.paragraph === word.paragraph ? other.form : undefined
}

/** How well words go with those around the place of one, as a power of ten. */
export const sideFit = (parts: readonly string[], place: Word, document: Document): number => {
  const {pairs, lexicon} = document
  if (!pairs) return 0
  let fit = 0
  let before = besideOf(document, place, -1)
  for (const part of parts) {
    const form = formOf(part, lexicon)
    fit += pairs.ratio(before, form)
    before = form
  }
  return NEIGHBOURS * (fit + pairs.ratio(before, besideOf(document, place, 1)))
}

/** How much likelier words are where one stands, for those around it and for the rest of the draft, as a power of ten. */
export const fitAt = (parts: readonly string[], place: Word, document: Document): number =>
  parts.reduce((fit, part) => fit + ownBonus(part, document), sideFit(parts, place, document))
