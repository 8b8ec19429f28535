import type {Document, Word} from '@copydesk/core'
import {corrections} from './corrections.ts'
import {fitAt} from './fit-at.ts'
import {isFormation} from './formation.ts'
import {rankedAt} from './rank-corrections.ts'
import {SCALE, SPACE_LOST, splitOf} from './word-split.ts'

const NONE = -9
/** “pro-democray”: a slip is likelier than two words. */
const LIKELY = 2
const SHORTEST = 6
const SHORTEST_PART = 2
/** “anti-facemask”: what stands behind a prefix may be a new compound by itself, if it is not too long. */
const LEAST_AFTER_PREFIX = 2.8
const LONGEST_COMPOUND = 14

/** How likely two words must be, as a power of ten: so many letters are two words by no chance. */
const leastScore = (heads: readonly string[], {length}: string, {lexicon}: Document): number => {
  if (length <= LONGEST_COMPOUND && heads.some((head) => lexicon.isAffix(`${head}-`)))
    return LEAST_AFTER_PREFIX
  return length < 8 ? -0.5 : length < 10 ? -1.5 : -3
}

/** The likeliest two words in what stands behind a hyphen, by what stands before it and what follows. */
const likeliest = (
  heads: readonly string[],
  tail: string,
  slip: number,
  place: Word,
  document: Document,
): readonly [string, string] | undefined => {
  const {lexicon} = document
  let most = Math.max(leastScore(heads, tail, document), slip)
  let best: readonly [string, string] | undefined
  for (let at = SHORTEST_PART; at <= tail.length - SHORTEST_PART; at++) {
    const parts = [tail.slice(0, at), tail.slice(at)] as const
    if (!parts.every(lexicon.suggestible)) continue
    const likely = lexicon.zipf(parts[0]) + lexicon.zipf(parts[1]) - SCALE - SPACE_LOST
    const score = likely + fitAt([...heads, ...parts], place, document)
    if (score <= most) continue
    most = score
    best = parts
  }
  return best
}

/** Parts a hyphenated word: “the long-termgoal”, “thelong-term goal”; undefined where it may be one. */
export const partCompound = (
  plain: string,
  place: Word,
  document: Document,
): readonly string[] | undefined => {
  const {lexicon} = document
  const at = plain.lastIndexOf('-')
  const [head, tail] = [plain.slice(0, at), plain.slice(at + 1)]
  const [isHead, isTail] = [lexicon.has(head), lexicon.has(tail)]
  if (isTail) {
    const before = isHead ? undefined : splitOf(head, lexicon)?.parts
    return before?.length === 2 ? [before[0] ?? '', `${before[1]}-${tail}`] : undefined
  }
  const heads = head.split('-')
  const slip = rankedAt(corrections(tail, lexicon), place, document)[0]?.score ?? NONE
  const sure = isHead && slip < LIKELY ? splitOf(tail, lexicon)?.parts : undefined
  if (sure?.length === 2) return [`${head}-${sure[0]}`, sure[1] ?? '']
  if (tail.length < SHORTEST || !heads.every((one) => one.length < 4 || lexicon.has(one))) return
  if (isFormation(tail, lexicon)) return
  const behind = likeliest(heads, tail, slip, place, document)
  return behind && [`${head}-${behind[0]}`, behind[1]]
}
