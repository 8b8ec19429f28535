import {onceFor, type Span} from '@copydesk/core'
import {type Alignment, alignUnits} from './align-units.ts'
import {type Evidence, evidenceOf} from './evidence.ts'
import {findWindows, type Window} from './find-windows.ts'
import type {Rarity} from './rarity.ts'
import {scanWords} from './scan-words.ts'
import {lastAtOrBefore} from './search-sorted.ts'
import type {SourceIndex} from './source-index.ts'
import {spokenWindows} from './spoken-windows.ts'
import type {Unit} from './unit.ts'
import {unitsOf} from './units-of.ts'
import {GrowingWords} from './word-list.ts'

/** A piece of a quotation: its words, and the words of the draft beside it. */
export interface Piece extends Span {
  readonly units: readonly Unit[]
  readonly hashes: ArrayLike<number>
  readonly before: ArrayLike<number>
  readonly after: ArrayLike<number>
}

/** A stretch of a source held against a piece. */
export interface Match {
  readonly source: number
  readonly units: readonly Unit[]
  readonly alignment: Alignment
  readonly evidence: Evidence
  /** Words of the index from, to, that the alignment was made from. */
  readonly window: Window
}

/** Gives the hashes of the words of a stretch of text. */
export const hashesOf = (text: string, {start, end}: Span): Int32Array => {
  const words = new GrowingWords(Math.max(4, (end - start) >> 2))
  scanWords(text, start, end, words)
  return words.hash.subarray(0, words.length)
}

const SIGN = /[$£€¥₹%&]/

const readUnits = (index: SourceIndex, source: number, {from, to}: Window): readonly Unit[] => {
  const {start, end} = index.words
  const text = index.sources[source]?.text ?? ''
  const isTold = index.isReport(source)
  const heard = (at: number): boolean => {
    if (isTold && index.passageIn(source, at).kind === 'prose') return false
    const word = lastAtOrBefore(start.subarray(from, to), at) + from
    const [first, last, next] = [start[word] ?? 0, end[word] ?? 0, start[word + 1] ?? 0]
    if (first <= at && last > at) return true
    return Math.abs(first - at) === 1 || next - at === 1 || SIGN.test(text[at] ?? '')
  }
  return unitsOf(text, start[from] ?? 0, end[to - 1] ?? 0, heard)
}

/** More windows than these are not kept. */
const MOST = 500

const unitsIn = onceFor((_: SourceIndex) => new Map<string, readonly Unit[]>())

/** The units of a window; many quotations of one draft are held against the same ones. */
const sourceUnits = (index: SourceIndex, source: number, window: Window): readonly Unit[] => {
  const known = unitsIn(index)
  const key = `${window.from} ${window.to}`
  const units = known.get(key) ?? readUnits(index, source, window)
  if (known.size < MOST) known.set(key, units)
  return units
}

// Word for word: nothing has to be searched for.
const alignedAlike = (draft: readonly Unit[], source: readonly Unit[]): Alignment | undefined => {
  if (draft.length !== source.length) return undefined
  if (draft.some(({text}, at) => text !== source[at]?.text)) return undefined
  return {from: 0, steps: draft.map(() => ({draft: 1, source: 1, same: true})), cost: 0}
}

/** Holds a piece against a window of the sources. */
export const matchAt = (
  index: SourceIndex,
  piece: Piece,
  window: Window,
  rarity: Rarity,
  exact = false,
): Match => {
  const source = index.sourceAt(window.from)
  const units = sourceUnits(index, source, window)
  const alignment = (exact ? alignedAlike(piece.units, units) : undefined) ?? alignUnits(piece.units, units)
  return {source, units, alignment, evidence: evidenceOf(piece.units, alignment, rarity), window}
}

/** Finds the stretches of the sources that share most with a piece, best first. */
export const nearMatches = (index: SourceIndex, piece: Piece, rarity: Rarity): readonly Match[] =>
  findWindows(index, piece.hashes, piece.before, piece.after)
    .flatMap((window) => spokenWindows(index, window))
    .map((window) => matchAt(index, piece, window, rarity))
    .sort((a, b) => worth(b) - worth(a))

const worth = ({evidence, alignment}: Match): number => evidence.matchedBits - alignment.cost / 15
