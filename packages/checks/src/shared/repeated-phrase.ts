import type {Document, Finding, Word} from '@copydesk/core'
import {codeOf} from './word-code.ts'

const SHORTEST = 2
const LONGEST = 12
/** A power of two above it. */
const KEPT = 16

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

/** Finds two words and more that stand twice in a row: “the end of the end of the road”. */
export function* repeatedPhrases(document: Document): Iterable<Finding> {
  const {words} = document
  const runs = new Uint16Array(LONGEST + 1)
  // The codes of the words before, so that these need not be looked at: most are other words.
  const codes = new Uint8Array(KEPT)
  for (const word of words) {
    const code = codeOf(word)
    codes[word.index % KEPT] = code
    for (let size = SHORTEST; size <= LONGEST; size++) {
      const isLike = codes[(word.index - size + KEPT) % KEPT] === code
      runs[size] = isLike && stands(words, word, size) ? (runs[size] ?? 0) + 1 : 0
      if (runs[size] !== size) continue
      const found = findingOf(document, word.index, size)
      if (found) yield found
      runs.fill(0)
      break
    }
  }
}
