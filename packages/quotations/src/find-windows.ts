import {pairKey} from './gram-table.ts'
import type {SourceIndex} from './source-index.ts'

/** A stretch of the index where a quotation may come from; words from, to. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly votes: number
}

const COMMON = 48
const WIDTH = 32
const BEST = 4
const MARGIN = 14
/** A window with less than this share of the best one's votes is no rival. */
const FAINT = 0.3

interface Sum {
  readonly bucket: number
  readonly votes: number
}

class Ballot {
  readonly #votes = new Map<number, number>()

  cast(diagonal: number, weight: number): void {
    const bucket = Math.floor(diagonal / WIDTH)
    this.#votes.set(bucket, (this.#votes.get(bucket) ?? 0) + weight)
  }

  // A run that crosses the border of two buckets is one run.
  sums(): readonly Sum[] {
    return [...this.#votes].map(([bucket, votes]) => ({
      bucket,
      votes: votes + (this.#votes.get(bucket + 1) ?? 0),
    }))
  }
}

const castPairs = (
  index: SourceIndex,
  hashes: ArrayLike<number>,
  offset: number,
  ballot: Ballot,
  weight: number,
): number => {
  const {pairs, words} = index
  let found = 0
  for (let at = 0; at + 1 < hashes.length; at++) {
    const a = hashes[at] ?? 0
    const b = hashes[at + 1] ?? 0
    const key = pairKey(a, b)
    const count = pairs.count(key)
    if (count === 0) continue
    let left = COMMON
    for (let place = pairs.first(key); place >= 0 && left > 0; place = pairs.next[place] ?? -1) {
      left--
      if (words.hash[place] !== a || words.hash[place + 1] !== b) continue
      ballot.cast(place - at - offset, weight / (1 + Math.log2(count)))
      found++
    }
  }
  return found
}

const castSingles = (index: SourceIndex, hashes: ArrayLike<number>, ballot: Ballot): void => {
  const {singles, words} = index
  for (let at = 0; at < hashes.length; at++) {
    const word = hashes[at] ?? 0
    const count = singles.count(word)
    if (count > COMMON) continue
    for (let place = singles.first(word); place >= 0; place = singles.next[place] ?? -1) {
      if (words.hash[place] === word) ballot.cast(place - at, 0.5 / (1 + Math.log2(count)))
    }
  }
}

// Measured: of altered quotations one in a hundred has fewer votes a word, of other people's nine in ten.
const leastVotes = (words: number): number => (words >= 10 ? 0.09 : words >= 7 ? 0.06 : 0.02) * words

const bestWindows = (sums: readonly Sum[], words: number, last: number): readonly Window[] => {
  const windows: Window[] = []
  const best = [...sums].sort((a, b) => b.votes - a.votes || a.bucket - b.bucket).slice(0, 2 * BEST)
  for (const {bucket, votes} of best) {
    const from = Math.max(0, bucket * WIDTH - MARGIN)
    const to = Math.min(last, (bucket + 2) * WIDTH + words + MARGIN)
    if (votes < leastVotes(words) || votes < FAINT * (windows[0]?.votes ?? 0)) break
    if (windows.some((other) => Math.abs(other.from - from) < WIDTH + 1)) continue
    windows.push({from, to, votes})
    if (windows.length === BEST) break
  }
  return windows
}

/**
 * Finds the stretches of the sources that share most neighbouring words with a quotation, best first. The words beside
 * it (`before`, `after`) help to place a short one.
 */
export const findWindows = (
  index: SourceIndex,
  hashes: ArrayLike<number>,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): readonly Window[] => {
  const ballot = new Ballot()
  castPairs(index, hashes, 0, ballot, 1)
  if (hashes.length <= 12) castSingles(index, hashes, ballot)
  castPairs(index, before, -before.length, ballot, 0.4)
  castPairs(index, after, hashes.length, ballot, 0.4)
  const sums = ballot.sums()
  const isReport = ({bucket}: Sum): boolean =>
    index.isReport(index.sourceAt(Math.max(0, Math.min(bucket * WIDTH, index.words.length - 1))))
  // However many reports tell the same story, the speech itself is looked at.
  return [sums.filter((sum) => !isReport(sum)), sums.filter(isReport)].flatMap((own) =>
    bestWindows(own, hashes.length, index.words.length),
  )
}
