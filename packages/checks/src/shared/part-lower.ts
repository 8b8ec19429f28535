import {capitalised, type Document, formOf, Names, Tags, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {corrections} from './corrections.ts'
import {fitAt} from './fit-at.ts'
import {isFormation} from './formation.ts'
import {rankedAt} from './rank-corrections.ts'
import {type Split, splitsOf} from './word-split.ts'

const CLOSED = Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal
const VERY_COMMON = 5.6
const ATTESTED = 2.2
/** What neighbours hardly ever are: “travel at or”. */
const ODD = -1.6
/** What two words must win against a name. */
const NAME = 3

/** Whether a word is of those that no compound has in it. */
export const isClosed = (word: string, {lexicon}: Document): boolean =>
  (lexicon.tags(word) & CLOSED) !== 0 ||
  (lexicon.zipf(word) >= VERY_COMMON && (lexicon.tags(word) & (Tags.noun | Tags.adjective)) === 0)

/** “usa”, “amman”, “orleans”: a name without its capitals. */
const isSmallName = (plain: string, document: Document): boolean => {
  const {lexicon} = document
  const [title, upper] = [capitalised(plain), plain.toUpperCase()]
  const draft = wordsOfDraft(document)
  if (draft.has(title) || draft.has(upper)) return true
  const known = lexicon.suggestible(title) || (plain.length < 6 && lexicon.suggestible(upper))
  return known && ((lexicon.names(title) & ~Names.surname) !== 0 || lexicon.zipf(plain) >= ATTESTED)
}

/** How well parts go with each other, where they do so worst. */
const weakest = ({parts}: Split, {pairs, lexicon}: Document): number => {
  if (!pairs) return 0
  const forms = parts.map((part) => formOf(part, lexicon))
  return Math.min(...forms.slice(1).map((form, at) => pairs.ratio(forms[at], form)))
}

/** A new compound is no longer. */
const LONGEST_COMPOUND = 11
/** How likely two nouns must be to be no compound. */
const LEAST_NOUNS = 0.5
/** How likely two words must be side by side, and how much likelier than by chance, to be no compound; powers of ten. */
const USUAL = {likely: -6.1, lift: 1.5}
/** The same behind an adjective that is no verb, which few compounds begin with: “finalsay”, “localtime”; not “watchlist”. */
const DESCRIBED = {likely: -6.6, lift: 0.2}
const DOING = /(?:[eo]rs?|ings?)$/
const INFLECTED = Tags.plural | Tags.past | Tags.participle | Tags.gerund | Tags.verbS

/** “supperclub”: a short word of two nouns may be new rather than run together. */
const isCompoundOf = ([head = '', tail = '', third]: readonly string[], {lexicon}: Document): boolean => {
  if (third !== undefined || head.length + tail.length > LONGEST_COMPOUND) return false
  const tags = lexicon.tags(head)
  return (
    (tags & (Tags.noun | Tags.adjective)) !== 0 &&
    (tags & (INFLECTED | CLOSED)) === 0 &&
    (lexicon.tags(tail) & (Tags.noun | Tags.plural)) !== 0 &&
    (lexicon.tags(tail) & CLOSED) === 0
  )
}

interface Scored extends Split {
  readonly fit: number
}

const scored = (splits: readonly Split[], place: Word, document: Document): readonly Scored[] =>
  splits
    .map((split) => ({...split, fit: split.score + fitAt(split.parts, place, document)}))
    .sort((a, b) => b.fit - a.fit)

/** “peacedeal”, “busstop”: halves that are usual neighbours, no new compound; not “decisionmaking”, “truckdrivers”. */
const usualPair = (solid: readonly Split[], {model, lexicon}: Document): Split | undefined =>
  solid.find(({parts: [head = '', tail = '', third]}) => {
    if (third !== undefined || !model || DOING.test(tail)) return false
    if ((lexicon.tags(tail) & (Tags.noun | Tags.plural)) === 0) return false
    const [first, second] = [model.idOfText(head), model.idOfText(tail)]
    if (first === 0 || second === 0 || !model.hasBigram(first, second)) return false
    const isAdjective = (lexicon.tags(head) & (Tags.adjective | Tags.verb)) === Tags.adjective
    const least = isAdjective ? DESCRIBED : USUAL
    if (model.lift(first, second) < least.lift) return false
    return model.unigram(first) + model.bigram(first, second) >= least.likely
  })

/** Parts an unknown word in small letters: “willnot”, “inorderto”; undefined where it may be one word, or the slip of one. */
export const partLower = (plain: string, place: Word, document: Document): readonly string[] | undefined => {
  const {lexicon} = document
  const {apart, solid} = splitsOf(plain, lexicon)
  const pair = usualPair(solid, document)
  if (pair) return pair.parts
  const [best] = scored(apart, place, document)
  if (!best || weakest(best, document) < ODD) return
  if (best.fit < LEAST_NOUNS && isCompoundOf(best.parts, document)) return
  // “ina” is rather “in a” than Ina.
  if (isSmallName(plain, document) && best.fit < lexicon.zipf(plain) + NAME) return
  const [compound] = scored(solid, place, document)
  if (compound && compound.fit > best.fit) return
  const [correction] = rankedAt(corrections(plain, lexicon), place, document)
  if (correction?.slips === 1 && correction.score > best.fit) return
  const closed = best.parts.some((part) => part.length > 2 && isClosed(part, document))
  return closed || !isFormation(plain, lexicon) ? best.parts : undefined
}
