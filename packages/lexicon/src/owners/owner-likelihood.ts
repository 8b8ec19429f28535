import {type Form, type LanguageModel, perForm, type Sentence, type Word} from '@copydesk/core'
import {neighbourIds} from '../slips/slip-word.ts'

/** How likely a plural without its apostrophe is beside what may be meant, in steps. */
export interface OwnerLikelihood {
  /** How much likelier one owner is, and several are: the country’s, the countries’. */
  readonly one: number
  readonly several: number
  /** How much rather a singular stands behind what stands before: “a”, “last”. */
  readonly single: number
  /** How much likelier than by chance the two stand side by side as they are, and with the singular: “sport minister”. */
  readonly side: number
  readonly compound: number
  /** How much rather what follows stands behind owners than behind plurals. */
  readonly owned: number
}

/** Stands where the language model does not know a word, or never saw two side by side. */
export const UNKNOWN = 99

const OWNERS = ["country's", "company's", "government's", "people's", "father's"]
const PLURALS = ['countries', 'companies', 'governments', 'officials', 'families']

const step = (value: number, size: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(value / size)))

/** The numbers of a word that ends in s, of its owners, and of it without its s. */
interface Ids {
  readonly own: number
  readonly one: number
  readonly several: number
  readonly stem: number
}

const idsFor = (model: LanguageModel): ((form: Form) => Ids) =>
  perForm((form) => {
    const {lower} = form
    const stem = lower.slice(0, -1)
    return {
      own: model.idOf(form),
      one: model.idOfText(`${stem}'s`),
      several: model.idOfText(`${lower}'`),
      stem: model.idOfText(stem),
    }
  })

const ownedFor = (model: LanguageModel, idOf: (form: Form) => number): ((form: Form) => number) => {
  const [owners, plurals] = [OWNERS.map(model.idOfText), PLURALS.map(model.idOfText)]
  const behind = (ids: readonly number[], next: number): number =>
    ids.reduce((sum, id) => sum + model.bigram(id, next), 0) / ids.length
  return perForm((form) => {
    const id = idOf(form)
    return id === 0 ? UNKNOWN : step(behind(owners, id) - behind(plurals, id), 0.15, 12)
  })
}

/** Gives what the language model says of a word that ends in s, where it stands. */
export const ownerLikelihood = (
  model: LanguageModel,
): ((words: readonly Word[], sentence: Sentence, at: number) => OwnerLikelihood) => {
  const idOf = neighbourIds(model)
  const idsOf = idsFor(model)
  const ownedOf = ownedFor(model, idOf)
  return (words, {firstWord, lastWord}, at) => {
    const idAt = (place: number): number => {
      const form = words[place]?.form
      return place < firstWord ? model.start() : place < lastWord && form ? idOf(form) : model.end()
    }
    const [form, next] = [words[at]?.form, words[at + 1]?.form]
    const {own, one, several, stem} = form ? idsOf(form) : {own: 0, one: 0, several: 0, stem: 0}
    const [farther, before, behind, farBehind] = [idAt(at - 2), idAt(at - 1), idAt(at + 1), idAt(at + 2)]
    const ahead = (id: number): number => model.trigram(farther, before, id)
    const score = (id: number): number =>
      ahead(id) + model.trigram(before, id, behind) + model.trigram(id, behind, farBehind)
    const asIs = own === 0 ? 0 : score(own)
    const gain = (id: number): number => (own === 0 || id === 0 ? UNKNOWN : step(score(id) - asIs, 0.5, 10))
    const lift = (id: number, size: number, most: number): number =>
      id !== 0 && behind !== 0 && model.hasBigram(id, behind)
        ? step(model.lift(id, behind), size, most)
        : UNKNOWN
    const fits = (id: number): number => ahead(id) - model.unigram(id)
    return {
      one: gain(one),
      several: gain(several),
      single: stem === 0 || own === 0 ? UNKNOWN : step(fits(stem) - fits(own), 0.4, 8),
      side: lift(own, 0.4, 8),
      compound: lift(stem, 0.6, 6),
      owned: next ? ownedOf(next) : UNKNOWN,
    }
  }
}
