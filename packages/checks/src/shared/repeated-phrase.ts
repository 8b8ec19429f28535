import type {Document, Finding, Word} from '@copydesk/core'
import {codeOf} from './word-code.ts'

const SHORTEST = 2
const LONGEST = 12
/** A bit for each distance at which a phrase may be told. */
const DISTANCES = ((2 << LONGEST) - 1) & ~((1 << SHORTEST) - 1)
const CODES = 256

const isSame = (word: Word, other: Word | undefined): boolean =>
  other !== undefined && (word.formId === other.formId || word.form.lower === other.form.lower)

/** “Again and again and again”, “day after day after day”: a turn of speech, not a slip. */
const isRefrain = ({words}: Document, first: number, size: number): boolean => {
  const [before, start, second] = [words[first - 1], words[first], words[first + 1]]
  if (size !== SHORTEST || !start || !second) return false
  return start.form.shape !== 'lower' || isSame(start, words[first + 2 * size]) || isSame(second, before)
}

const isPlain = ({words}: Document, first: number, last: number): boolean => {
  for (let at = first + 1; at <= last; at++) if (words[at]?.gap !== ' ') return false
  const {shape} = words[first]?.form ?? {}
  return shape === 'lower' || shape === 'capitalised'
}

const findingOf = (document: Document, last: number, size: number): Finding | undefined => {
  const first = last - 2 * size + 1
  const {words, text} = document
  const [start, end] = [words[first], words[last]]
  const half = words[last - size]
  if (!start || !end || !half || !isPlain(document, first, last) || isRefrain(document, first, size)) return
  const phrase = text.slice(start.start, half.end)
  return {
    span: {start: start.start, end: end.end},
    message: `“${phrase}” is written twice`,
    fix: phrase,
    offered: true,
  }
}

/** Whether a word stands so many places before, too, in its paragraph. */
const stands = (words: readonly Word[], word: Word, size: number): boolean => {
  const other = words[word.index - size]
  return other?.paragraph === word.paragraph && isSame(word, other)
}

/** Where words of each code stood last: bits for how many places before the word at hand. Most words have none near by. */
class Nearby {
  readonly #last = new Int32Array(CODES)
  readonly #bits = new Int32Array(CODES)

  /** Gives the distances at which words of the code of the word at `at` stand, and notes this one. */
  at(at: number, code: number): number {
    const passed = at - (this.#last[code] ?? 0)
    const bits = passed > LONGEST ? 0 : (this.#bits[code] ?? 0) << passed
    this.#last[code] = at
    this.#bits[code] = (bits & (DISTANCES | 2)) | 1
    return bits & DISTANCES
  }
}

/** Finds two words and more that stand twice in a row: “the end of the end of the road”. */
export function* repeatedPhrases(document: Document): Iterable<Finding> {
  const {words} = document
  const nearby = new Nearby()
  const runs = new Uint16Array(LONGEST + 1)
  // The sizes of which a run has begun.
  let begun = 0
  for (const word of words) {
    const alike = nearby.at(word.index, codeOf(word))
    let sizes = alike | begun
    begun = 0
    while (sizes !== 0) {
      const size = 31 - Math.clz32(sizes & -sizes)
      sizes &= sizes - 1
      const goesOn = (alike & (1 << size)) !== 0 && stands(words, word, size)
      runs[size] = goesOn ? (runs[size] ?? 0) + 1 : 0
      if (goesOn) begun |= 1 << size
      if (runs[size] !== size) continue
      const found = findingOf(document, word.index, size)
      if (found) yield found
      runs.fill(0)
      begun = 0
      break
    }
  }
}
