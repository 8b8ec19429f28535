import {type Lexicon, Names, Tags} from '@copydesk/core'
import {capitalised} from './letter-case.ts'

/** Two or three words that were written as one. */
export interface Split {
  readonly parts: readonly string[]
  /** How likely, in the units of a correction's score. */
  readonly score: number
}

const FUNCTION =
  Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.number
const NOMINAL = Tags.noun | Tags.plural | Tags.adjective | Tags.gerund
const VERBAL = Tags.verb | Tags.verbS | Tags.past | Tags.participle
const FINITE = Tags.past | Tags.verbS
/** What a space left out costs, as a slip. */
const COST = 0.8
/** Words of closed classes follow each other more often than chance has it. */
const CLOSED_PAIR = 1.4
/** Frequencies are per thousand million words. */
const SCALE = 9
const LONGEST = 30

interface Piece {
  readonly form: string
  readonly zipf: number
  readonly tags: number
  /** A word of a closed class, which no compound has in it. */
  readonly closed: boolean
  /** In, over, after: closed, but a prefix too. */
  readonly affix: boolean
  readonly particle: boolean
  /** “like” and “wise” end words of their own. */
  readonly suffix: boolean
}

const AUXILIARY = 5.6

const pieceOf = (form: string, lexicon: Lexicon): Piece | undefined => {
  const zipf = lexicon.zipf(form)
  const tags = lexicon.tags(form)
  if (!lexicon.suggestible(form)) return
  // The frequency is Ted’s, not that of “to ted”.
  if (
    (lexicon.names(capitalised(form)) & Names.forename) !== 0 &&
    (tags & FUNCTION) === 0 &&
    form.length <= 4
  )
    return
  const closed = (tags & FUNCTION) !== 0 || (zipf >= AUXILIARY && (tags & NOMINAL) === 0)
  if (zipf < leastZipf(form, closed)) return
  return {
    form,
    zipf,
    tags,
    closed,
    affix: lexicon.isAffix(`${form}-`),
    suffix: lexicon.isAffix(`-${form}`),
    particle: isParticle(form, tags),
  }
}

/** How common a word must be to be a part; the shorter, the commoner. */
const leastZipf = (form: string, closed: boolean): number => {
  if (form.length === 1) return form === 'a' ? 0 : 99
  if (form.length === 2) return closed ? AUXILIARY : 99
  if (form.length === 3) return 4.2
  return form.length < 6 ? 1.5 : 0
}

/** On, over, up: at home at the end of compounds, too (lockdown, takeover). */
const isParticle = (form: string, tags: number): boolean => {
  const both = Tags.preposition | Tags.adverb
  return form.length <= 4 && (tags & both) === both
}

const isInflected = ({tags}: Piece): boolean =>
  (tags & (Tags.noun | Tags.verb)) === 0 &&
  (tags & (Tags.plural | Tags.participle | FINITE | Tags.gerund)) !== 0

const isAdverb = ({tags}: Piece): boolean => (tags & (NOMINAL | VERBAL | Tags.adverb)) === Tags.adverb

/** Truck|drivers, decision|making: a compound says who does what to the thing named first. */
const isAgent = ({form, tags}: Piece, lexicon: Lexicon): boolean => {
  if ((tags & Tags.gerund) !== 0) return true
  const stem = /^(.{3,})[eo]rs?$/.exec(form)?.[1]
  return stem !== undefined && [stem, `${stem}e`].some((verb) => (lexicon.tags(verb) & Tags.verb) !== 0)
}

const leastBeforeShort = (length: number): number => {
  if (length >= 8) return 0
  if (length >= 5) return 2.2
  return length === 4 ? 3.5 : 4.5
}

/** Latin plurals end so: a tail that short needs a common word before it. */
const isShortTail = (head: Piece, tail: Piece): boolean =>
  (tail.form.length <= 2 && head.zipf < leastBeforeShort(head.form.length)) ||
  (tail.form === 'per' && head.zipf < 4.5)

const COMMON_PAIR = 1.7
const LONG_PAIR = 12
/** What no corpus attests makes no pair. */
const LEAST_CONTENT = 1.5

const areContentWords = (head: Piece, tail: Piece, score: number, lexicon: Lexicon): boolean => {
  if (head.form.length < 3 || tail.form.length < 3 || head.affix || tail.suffix) return false
  if (Math.min(head.zipf, tail.zipf) < LEAST_CONTENT) return false
  if (isInflected(head) || isAdverb(head) || (tail.tags & (NOMINAL | Tags.participle)) === 0) return true
  if (isAgent(tail, lexicon)) return false
  if ((tail.tags & NOMINAL) === 0) return head.form.length + tail.form.length >= LONG_PAIR
  // foreign|minister: new compounds begin with one short syllable.
  const adjective = (head.tags & (Tags.adjective | Tags.noun | Tags.verb)) === Tags.adjective
  return score >= COMMON_PAIR || (tail.form.length >= 4 && head.form.length >= (adjective ? 5 : 6))
}

// in|sincere, a|symmetric: a prefix rather than a word. out|compete, over|reach: so too.
const isPrefixed = (head: Piece, tail: Piece): boolean => {
  if (tail.closed) return false
  if (head.form === 'a')
    return (tail.tags & Tags.adjective) !== 0 ? tail.zipf < 3.2 : tail.zipf < (tail.form.length < 4 ? 5.5 : 2)
  if ((head.tags & Tags.verb) !== 0 && (tail.tags & Tags.plural) !== 0) return true
  if (!head.affix) return false
  if (head.form.length === 2 && tail.zipf >= 4.5) return false
  return (
    head.form.length >= 3 || (tail.tags & VERBAL) !== 0 || (tail.tags & Tags.noun) === 0 || tail.zipf < 3.5
  )
}

const canPart = (head: Piece, tail: Piece, score: number, lexicon: Lexicon): boolean => {
  if (isShortTail(head, tail) || isPrefixed(head, tail)) return false
  if (head.closed && !tail.closed)
    return (
      tail.zipf >= (tail.form.length <= 4 ? 3.5 : 0) &&
      !(
        (head.tags & Tags.number) !== 0 &&
        tail.zipf < ((tail.tags & Tags.plural) !== 0 && tail.form.length > 5 ? 2.5 : 4)
      )
    )
  if (head.closed || (tail.closed && !tail.particle)) return true
  // walked|out is no compound; lock|down is.
  if (tail.particle)
    return (
      isInflected(head) || head.form.length >= 7 || (head.form.length >= 4 && (head.tags & Tags.verb) === 0)
    )
  return areContentWords(head, tail, score, lexicon)
}

const better = (a: Split | undefined, b: Split): Split => (a === undefined || b.score > a.score ? b : a)

/** The likeliest parting; a compound where that is one, or is at least likelier than two words. */
const inTwo = (lower: string, lexicon: Lexicon): Split | 'compound' | undefined => {
  let best: Split | undefined
  let solid = Number.NEGATIVE_INFINITY
  for (let at = 1; at < lower.length; at++) {
    const head = pieceOf(lower.slice(0, at), lexicon)
    const tail = head && pieceOf(lower.slice(at), lexicon)
    if (!head || !tail) continue
    const score = head.zipf + tail.zipf - SCALE - COST + (head.closed && tail.closed ? CLOSED_PAIR : 0)
    if (canPart(head, tail, score, lexicon)) best = better(best, {parts: [head.form, tail.form], score})
    else solid = Math.max(solid, score)
  }
  if (best && best.score >= solid) return best
  return best || solid > Number.NEGATIVE_INFINITY ? 'compound' : undefined
}

/** Of three words two must be of closed classes: inorderto, oneofthe. */
const inThree = (lower: string, lexicon: Lexicon): Split | undefined => {
  let best: Split | undefined
  for (let at = 1; at < lower.length - 2; at++) {
    const head = pieceOf(lower.slice(0, at), lexicon)
    if (!head) continue
    for (let next = at + 2; next < lower.length; next++) {
      const middle = pieceOf(lower.slice(at, next), lexicon)
      const tail = middle && pieceOf(lower.slice(next), lexicon)
      if (!middle || !tail) continue
      const closed = [head, middle, tail].filter((piece) => piece.closed).length
      const score = head.zipf + middle.zipf + tail.zipf - 2 * SCALE - 2 * COST
      const common = Math.min(head.zipf, middle.zipf, tail.zipf) >= 4
      const likely = common && middle.form.length + tail.form.length > 4
      if (closed >= 2 && likely && lower.length >= 7)
        best = better(best, {parts: [head.form, middle.form, tail.form], score})
    }
  }
  return best
}

/** Parts an unknown lower-case form into the words that were run together in it; undefined where it may be one word. */
export const splitOf = (lower: string, lexicon: Lexicon): Split | undefined => {
  if (lower.length < 3 || lower.length > LONGEST) return
  const two = inTwo(lower, lexicon)
  return two === 'compound' ? undefined : (two ?? inThree(lower, lexicon))
}
