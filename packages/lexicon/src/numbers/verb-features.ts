import type {Form, LanguageModel, Lexicon, WordPlace} from '@copydesk/core'
import {featureHash} from '../feature-hash.ts'
import {neighbourIds} from '../slips/slip-word.ts'
import {BITS} from './candidate-features.ts'
import type {ClauseReader} from './clause-reader.ts'
import {NO_LOOK, type NumberLook, numberLook, stepsOf} from './number-look.ts'
import {type NumberVerb, PLAIN_FORMS} from './number-verbs.ts'

/** So many features a verb has. */
export const SHARED = 13
/** Comes behind the numbers of the features of candidates. */
const SHARED_FROM = 80

const mix = featureHash(BITS)

const REACH = 10
const WISH = /^(?:if|though|wish|wished|lest|suppose)$/

/** Whether the verb may stand for a wish, or in what somebody asks for. */
const moodAt = ({first, lowerAt}: ClauseReader, verb: number): number => {
  let mood = 0
  for (let at = verb - 1; at >= Math.max(first, verb - REACH); at--) {
    const lower = lowerAt(at)
    if (lower === 'that') mood |= 1
    else if (WISH.test(lower)) mood |= 2
  }
  return mood
}

/** Gives how much likelier the forms of a verb for one are than those for many before and behind it, in steps. */
const gainsFor = (
  model: LanguageModel,
): ((place: WordPlace, reader: ClauseReader, verb: NumberVerb) => readonly [number, number, number]) => {
  const idOf = neighbourIds(model)
  const ids = PLAIN_FORMS.map((forms) => forms.map(model.idOfText))
  const openIds = (form: Form | undefined, isOne: boolean, other: string): readonly number[] => {
    const [own, rival] = [form ? model.idOf(form) : 0, model.idOfText(other)]
    return isOne ? [own, rival] : [rival, own]
  }
  return ({words, index}, {first, last}, {verb, isOne, other}) => {
    const idAt = (at: number): number => {
      const form = words[at]?.form
      return at < first ? model.start() : at <= last && form ? idOf(form) : model.end()
    }
    const [far, near, next, next2] = [idAt(index - 2), idAt(index - 1), idAt(index + 1), idAt(index + 2)]
    const [one = 0, many = 0] = ids[verb] ?? openIds(words[index]?.form, isOne, other)
    const behind = (id: number): number => model.trigram(near, id, next) + model.trigram(id, next, next2)
    const left = model.trigram(far, near, one) - model.trigram(far, near, many)
    const right = behind(one) - behind(many)
    return [stepsOf(left, 0.4, 8), stepsOf(right, 0.4, 8), stepsOf(left + right, 0.5, 12)]
  }
}

/** Gives what writes down what a verb tells of how many its subject is, whatever that is. */
export const verbFeatures = (
  lexicon: Lexicon,
  model: LanguageModel,
): ((place: WordPlace, reader: ClauseReader, told: NumberVerb, isNot: number) => Int32Array) => {
  const lookOf = numberLook(lexicon)
  const gainsOf = gainsFor(model)
  return (place, reader, told, isNot) => {
    const {verb} = told
    const {words, index} = place
    const {last, kindAt, markAt, symbolAt} = reader
    const lookAt = (at: number): NumberLook => {
      const form = at > last ? undefined : words[at]?.form
      return form ? lookOf(form) : NO_LOOK
    }
    const [left, right, both] = gainsOf(place, reader, told)
    const [next, next2] = [lookAt(index + 1), lookAt(index + 2)]
    const [kind, kind2] = [kindAt(index + 1), kindAt(index + 2)]
    const before = markAt(index) || symbolAt(index - 1)
    const out = new Int32Array(SHARED)
    let at = 0
    const add = (a: number, b = 0, c = 0): void => {
      out[at] = mix(SHARED_FROM + at, a, b, c)
      at++
    }
    add(verb, isNot)
    add(left, verb)
    add(right, verb)
    add(both, verb)
    add(right, before)
    add(next.hash, verb)
    add(next.common, kind2, verb)
    add(kind, kind2, verb)
    add(moodAt(reader, index), verb)
    add(before, verb)
    add(kind, next.s, next2.s + 3 * kind2)
    add(left, kindAt(index - 1))
    add(kindAt(index - 1), kindAt(index - 2), verb)
    return out
  }
}
