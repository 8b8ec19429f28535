import {Kind, type LanguageModel, type Lexicon, type OwnerCounts, Tags, type WordPlace} from '@copydesk/core'
import {featureHash} from '../feature-hash.ts'
import {OPEN_CLASSES} from '../open-classes.ts'
import {ownerClause} from './owner-clause.ts'
import {ownerLikelihood, UNKNOWN} from './owner-likelihood.ts'
import {lookFor} from './owner-look.ts'

/** How many features a place has. */
export const FEATURES = 29
/** They are hashed into so many bits. */
export const BITS = 14

const mix = featureHash(BITS)

const LOWER = 0
const MANY = 3
const OPEN = OPEN_CLASSES | Tags.number

/** Gives what writes down all that speaks for an owner without its apostrophe, or against one. */
export const ownerFeatures = (
  lexicon: Lexicon,
  model: LanguageModel,
): ((place: WordPlace, counts: OwnerCounts, out: Int32Array) => void) => {
  const likelihood = ownerLikelihood(model)
  const lookOf = lookFor(lexicon)
  return (place, {whole, stem}, out) => {
    const {words, index, sentence} = place
    const [word, next] = [words[index], words[index + 1]]
    if (!word || !next) return
    const {shape, hash, ending, names} = lookOf(word.form)
    const behind = lookOf(next.form)
    const {before, before2, own, behind1, behind2, isSure, hasVerb, hadVerb} = ownerClause(place)
    const previous = words[index - 1]
    const beside = before === Kind.edge || !previous ? 0 : lookOf(previous.form).beside
    const {one, several, single, side, compound, owned} = likelihood(words, sentence, index)
    const isSeen = side === UNKNOWN ? 0 : 1
    const tags = next.form.tags & OPEN
    const isName = shape === LOWER ? 0 : 1
    let at = 0
    const add = (a: number, b = 0, c = 0): void => {
      out[at] = mix(at, a, b, c)
      at++
    }
    add(hash)
    add(behind.hash)
    add(beside, shape)
    add(before, before2, shape)
    add(behind1, behind2, shape)
    add(behind1, isSure, behind.shape)
    add(tags, shape)
    add(tags, behind2)
    add(before, behind1, behind2)
    add(own, behind1, before)
    add(one, shape)
    add(several, shape)
    add(single, shape)
    add(side, shape)
    add(compound, shape)
    add(owned, shape)
    add(owned, behind1)
    add(owned >> 1, isSeen, behind1)
    add(beside, behind1, isSeen)
    add(hasVerb, behind1, hadVerb)
    add(hasVerb, tags, before)
    add(isName === 1 ? 0 : ending)
    add(isName === 1 ? 0 : word.form.tags)
    add(isName * names, shape)
    add(isName * (1 + Math.min(MANY, stem)), Math.min(MANY, isName * whole), shape)
    add(isName * (1 + Math.min(MANY, stem)), names & 0xf, before)
    add(Math.min(one, several), behind1, before)
    add(single, beside)
    add(behind.shape, before, shape)
  }
}
