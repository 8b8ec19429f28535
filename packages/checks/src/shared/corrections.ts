import {capitalised, type Lexicon} from '@copydesk/core'
import {spelledByEar} from './by-ear.ts'
import {byLexicon} from './by-lexicon.ts'
import {Cost} from './edit-cost.ts'
import {edits} from './edits.ts'
import {twoSlips} from './two-slips.ts'

/** A word that may have been meant. */
export interface Correction {
  /** As a dictionary writes it: government, Ukraine. */
  readonly form: string
  /** How likely, in log10 units: frequency less the cost of the slip. */
  readonly score: number
  readonly zipf: number
  /** Slips apart: 1 or 2. */
  readonly slips: 1 | 2
}

/** A word that the corpus of frequencies lacks is rarer than those it has. */
const UNATTESTED = 0.8
/** What it costs that a name’s capital is missing, too. */
const NAME = 0.5
const SHORTEST_FOR_TWO = 5
const LONGEST = 24

class Collector {
  readonly found = new Map<string, Correction>()
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  readonly #add = (form: string, cost: number, slips: 1 | 2): void => {
    const zipf = Math.max(UNATTESTED, this.#lexicon.zipf(form))
    const score = zipf - cost
    const before = this.found.get(form)
    if (!before || before.score < score) this.found.set(form, {form, score, zipf, slips})
  }

  /** Tries a form in lower case and as a name. */
  readonly near = (form: string, cost: number): void => {
    const {suggestible} = this.#lexicon
    // “s”, “t” and “d” are what apostrophes leave.
    if (form.length === 1 && !/[ai]/.test(form)) return
    if (suggestible(form)) this.#add(form, cost, 1)
    else if (form.length > 3 && suggestible(capitalised(form))) this.#add(capitalised(form), cost + NAME, 1)
  }

  readonly far = (form: string, cost: number): void => this.#add(form, cost, 2)
}

const ranked = (word: string, {found}: Collector): readonly Correction[] => {
  found.delete(word)
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, 8)
}

const collectNear = (word: string, lexicon: Lexicon): readonly Correction[] => {
  const collector = new Collector(lexicon)
  edits(word, lexicon, collector.near)
  spelledByEar(word, (form) => lexicon.suggestible(form) && collector.near(form, Cost.ear))
  return ranked(word, collector)
}

const collectFar = (word: string, lexicon: Lexicon): readonly Correction[] => {
  if (word.length < SHORTEST_FOR_TWO) return []
  const collector = new Collector(lexicon)
  twoSlips(word, lexicon, collector.far)
  return ranked(word, collector)
}

type Collect = (word: string, lexicon: Lexicon) => readonly Correction[]

const cached = (collect: Collect): Collect => {
  const ask = byLexicon(collect)
  return (word, lexicon) => (word.length < 2 || word.length > LONGEST ? [] : ask(word, lexicon))
}

/** Gives the words one slip away from a lower-case unknown word, likeliest first; kept between drafts, within bounds. */
export const corrections: Collect = cached(collectNear)

/** Gives those two likely slips away: letters swapped, doubled, dropped, struck beside their key, vowels confused. Costs a millisecond. */
export const farCorrections: Collect = cached(collectFar)
