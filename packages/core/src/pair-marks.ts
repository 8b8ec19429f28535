import {closesLater, ENDS_WORDS, isHardCloser, sideOf} from './mark-sides.ts'
import type {Mark} from './marks.ts'
import type {Candidate, Family} from './scan-marks.ts'

/** The marks of one paragraph after pairing. */
export interface Paired {
  readonly marks: readonly Mark[]
  readonly pairs: readonly (readonly [open: Mark, close: Mark])[]
  /** Openers without a closer, in order. */
  readonly open: readonly Mark[]
  /** Closers without an opener, in order. */
  readonly closed: readonly Mark[]
  /** How many characters of a bullet stand before the paragraph's first word. */
  readonly bullet: number
}

type Place = readonly [index: number, candidate: Candidate]

class Pairing {
  readonly marks: Mark[]
  readonly pairs: [Mark, Mark][] = []
  readonly open: Mark[] = []
  readonly closed: Mark[] = []
  readonly #candidates: readonly Candidate[]
  readonly #later: readonly boolean[]
  readonly #stack: Place[] = []
  readonly #depth: Record<Family, number> = {double: 0, single: 0, guillemet: 0}
  #inches: Place | undefined

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates
    this.#later = closesLater(candidates)
    this.marks = candidates.map(({mark}) => mark)
  }

  run(): Omit<Paired, 'bullet'> {
    for (const place of this.#candidates.entries()) {
      const {mark, family} = place[1]
      if (mark.role === 'apostrophe' || mark.role === 'prime') continue
      if (family === 'single') this.#single(place)
      else this.#double(place)
    }
    while (this.#stack.length > 0) this.#drop()
    this.open.sort((a, b) => a.at - b.at)
    return this
  }

  #double(place: Place): void {
    const {leaning, shape, family} = place[1]
    const isOpen = this.#depth[family] > 0
    const side = sideOf(leaning, shape, isOpen)
    if (side === 'opener') this.#push(place)
    else if (isOpen) this.#close(place)
    else this.#strayCloser(place)
  }

  #single(place: Place): void {
    const [index, candidate] = place
    const isOpen = this.#depth.single > 0
    const side = sideOf(candidate.leaning, candidate.shape, isOpen)
    if (side === 'opener') this.#push(place)
    else if (isOpen && this.#isSingleCloser(place)) this.#close(place)
    else if (/\d/.test(candidate.previous) && !candidate.year) this.#become(index, 'prime')
    else if (!isHardCloser(candidate) || candidate.before === 'space') this.#become(index, 'apostrophe')
    else this.closed.push(candidate.mark)
  }

  #isSingleCloser([index, candidate]: Place): boolean {
    const last = this.#stack.at(-1)?.[1]
    const top = last?.family === 'single'
    // ’Nduja, the potatoes’ edges: two apostrophes make no pair.
    if (top && last.shape === 'closer' && !isHardCloser(candidate)) return false
    const mayBePossessive = !isHardCloser(candidate) && (!top || this.#later[index] === true)
    return !mayBePossessive && (top || ENDS_WORDS.test(candidate.previous))
  }

  #push(place: Place): void {
    this.#stack.push(place)
    this.#depth[place[1].family]++
  }

  #close(place: Place): void {
    const {family, mark, inches} = place[1]
    while (this.#stack.length > 0 && this.#stack.at(-1)?.[1].family !== family) this.#drop()
    const opener = this.#stack.pop()
    if (!opener) return
    this.#depth[family]--
    this.pairs.push([opener[1].mark, mark])
    this.#inches = inches ? place : undefined
  }

  /** A closer that nothing opened. In “a 12" single," she said” the mark before it was no closer but inches. */
  #strayCloser(place: Place): void {
    const [index, {mark, inches}] = place
    const last = this.pairs.at(-1)
    if (this.#inches && last && mark.text === '"') {
      this.#become(this.#inches[0], 'prime')
      this.pairs[this.pairs.length - 1] = [last[0], mark]
      this.#inches = undefined
    } else if (inches) this.#become(index, 'prime')
    else this.closed.push(mark)
  }

  #become(index: number, role: 'prime' | 'apostrophe'): void {
    const mark = this.marks[index]
    if (mark) this.marks[index] = {at: mark.at, text: mark.text, double: mark.double, role}
  }

  #drop(): void {
    const place = this.#stack.pop()
    if (!place) return
    const [index, {family, shape, mark, next}] = place
    this.#depth[family]--
    // ’cause, ’bout, '86: only pairing could have made a quotation mark of it.
    if (family === 'single' && (shape === 'closer' || /\d/.test(next))) this.#become(index, 'apostrophe')
    else this.open.push(mark)
  }
}

/** Pairs the marks of one paragraph with a stack; time linear in their number. */
export const pairMarks = (candidates: readonly Candidate[]): Omit<Paired, 'bullet'> =>
  new Pairing(candidates).run()
