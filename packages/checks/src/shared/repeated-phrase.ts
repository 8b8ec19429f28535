import type {Document, Finding, Word} from '@copydesk/core'

const SHORTEST = 2
const LONGEST = 12

const isSame = (word: Word, other: Word | undefined): boolean =>
  other !== undefined && (word.form === other.form || word.form.lower === other.form.lower)

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

/** Finds two words and more that stand twice in a row: “the end of the end of the road”. */
export function* repeatedPhrases(document: Document): Iterable<Finding> {
  const {words} = document
  const runs = new Uint16Array(LONGEST + 1)
  for (const word of words) {
    for (let size = SHORTEST; size <= LONGEST; size++) {
      const other = words[word.index - size]
      const same =
        other?.form.code === word.form.code && other.paragraph === word.paragraph && isSame(word, other)
      runs[size] = same ? (runs[size] ?? 0) + 1 : 0
      if (runs[size] !== size) continue
      const found = findingOf(document, word.index, size)
      if (found) yield found
      runs.fill(0)
      break
    }
  }
}
