import {type Document, type Finding, type Form, type Word, wordsWhere} from '@copydesk/core'
import {likelier} from './likelier.ts'
import {setOf} from './set-of.ts'
import {testFor} from './test-for.ts'

/** Which words may be halves of another. */
export interface HalvesOptions {
  /** What common words begin with: every, out. */
  readonly heads: readonly string[]
  /** What they end in: where, side. */
  readonly tails: readonly string[]
}

/** How much likelier one word must be than two, as a power of ten. */
const MARGIN = 1.8

const isTail = testFor(({tails}: HalvesOptions) => {
  const set = setOf(tails)
  return ({lower, shape}: Form) => shape === 'lower' && set.has(lower)
})

const joined = (document: Document, first: Word, second: Word): string | undefined => {
  if (second.gap !== ' ' || first.paragraph !== second.paragraph || first.form.shape === 'upper') return
  const whole = first.form.plain + second.form.plain
  if (!document.lexicon.suggestible(whole.toLowerCase())) return
  return likelier(document, first, whole, second) >= MARGIN ? whole : undefined
}

/** Finds words that are the halves of one, each a common word by itself: “him self”, “out side”. */
export const knownHalves = function* (document: Document, options: HalvesOptions): Generator<Finding> {
  const heads = setOf(options.heads)
  for (const second of wordsWhere(document, isTail(options))) {
    const first = document.words[second.index - 1]
    if (!first || !heads.has(first.form.lower)) continue
    const whole = joined(document, first, second)
    if (whole === undefined) continue
    yield {
      span: {start: first.start, end: second.end},
      message: `“${first.text} ${second.text}” is one word: “${whole}”`,
      fix: whole,
      offered: true,
    }
  }
}
