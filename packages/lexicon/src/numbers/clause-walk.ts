import {isKindIn, Kind, kindBits} from '@copydesk/core'
import type {ClauseReader} from './clause-reader.ts'

/** Stands for a phrase. */
export const PHRASE = 61

const FINITE = kindBits(Kind.verb, Kind.verbS, Kind.past, Kind.modal)

const Among = {comma: 1, break: 2, relative: 4, subordinator: 8, coordinator: 16, finite: 32} as const

const amongOf = (kind: number): number => {
  if (kind === Kind.relative) return Among.relative
  if (kind === Kind.subordinator) return Among.subordinator
  if (kind === Kind.coordinator) return Among.coordinator
  return isKindIn(kind, FINITE) ? Among.finite : 0
}

/** Walks away from the verb and keeps what it has passed. */
export class ClauseWalk {
  readonly reader: ClauseReader
  path: number = 0x811c9dc5
  steps = 0
  among = 0

  constructor(reader: ClauseReader) {
    this.reader = reader
  }

  /** Passes a symbol. */
  pass(symbol: number): void {
    this.path = Math.imul(this.path ^ (symbol + 11), 0x01000193) ^ (this.path >>> 13)
    this.steps++
  }

  /** Passes a word and what it tells. */
  passWord(at: number): void {
    const kind = this.reader.kindAt(at)
    if (kind !== Kind.adverb) this.pass(this.reader.symbolAt(at))
    this.among |= amongOf(kind)
  }

  /** Passes the mark before a word, if there is one. */
  passMark(at: number): void {
    const mark = this.reader.markAt(at)
    if (mark === 0) return
    this.pass(mark)
    this.among |= mark === Kind.comma ? Among.comma : Among.break
  }

  /** What stands at a place, or the mark behind it. */
  beside(at: number): number {
    return this.reader.markAt(at + 1) || this.reader.symbolAt(at)
  }
}
