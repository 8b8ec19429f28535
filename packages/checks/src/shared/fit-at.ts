import {type Document, type Form, formOf, type LanguageModel, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {SCALE} from './word-split.ts'

/** The share of a text's words that are words it has already used, for how often it used them. */
const AGAIN = 0.15
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

/** How well words go with those beside the place of one, by pairs of words. */
const pairFit = (parts: readonly string[], place: Word, document: Document): number => {
  const {pairs, lexicon} = document
  if (!pairs) return 0
  let fit = 0
  let before = besideOf(document, place, -1)
  for (const part of parts) {
    const form = formOf(part, lexicon)
    fit += pairs.ratio(before, form)
    before = form
  }
  return fit + pairs.ratio(before, besideOf(document, place, 1))
}

/** The two words behind a place, as the language model numbers them; its end where the sentence ends before. */
const idsBehind = ({words}: Document, {index, sentence}: Word, model: LanguageModel): readonly number[] => {
  const ids: number[] = []
  for (const word of [words[index + 1], words[index + 2]]) {
    if (word?.sentence !== sentence) return [...ids, model.end()]
    ids.push(model.idOf(word.form))
  }
  return ids
}

/** How well words go with the two on each side of the place of one; undefined where the language model does not know them. */
const modelFit = (parts: readonly string[], place: Word, document: Document): number | undefined => {
  const {model, words} = document
  const own = model ? parts.map((part) => model.idOfText(part.toLowerCase())) : [0]
  if (!model || own.includes(0)) return
  const idAt = (index: number): number => {
    const word = words[index]
    return word?.sentence === place.sentence ? model.idOf(word.form) : model.start()
  }
  let [first, second] = [idAt(place.index - 2), idAt(place.index - 1)]
  let fit = 0
  for (const id of [...own, ...idsBehind(document, place, model)]) {
    if (id !== 0 && second !== 0) {
      const likely = first === 0 ? model.bigram(second, id) : model.trigram(first, second, id)
      fit += likely - model.unigram(id)
    }
    first = second
    second = id
  }
  return fit
}

/** How well words go with those around the place of one, as a power of ten. */
export const sideFit = (parts: readonly string[], place: Word, document: Document): number =>
  NEIGHBOURS * (modelFit(parts, place, document) ?? pairFit(parts, place, document))

/** How much likelier words are where one stands, for those around it and for the rest of the draft, as a power of ten. */
export const fitAt = (parts: readonly string[], place: Word, document: Document): number =>
  parts.reduce((fit, part) => fit + ownBonus(part, document), sideFit(parts, place, document))
