import type {MarkupPiece} from './markup-piece.ts'
import type {Reading} from './reading.ts'

const kept = new WeakMap<Reading, ReadonlyMap<string, MarkupPiece>>()

/** The pieces of a draft that is read again and again, by what they are read from; those of the reading before need not be read. */
export class KnownPieces {
  readonly #before: ReadonlyMap<string, MarkupPiece>
  readonly #now = new Map<string, MarkupPiece>()

  constructor(before: Reading | undefined) {
    this.#before = (before && kept.get(before)) ?? new Map()
  }

  /** Gives a piece, and reads it where it is not known. */
  piece(source: string, read: () => MarkupPiece): MarkupPiece {
    const piece = this.#now.get(source) ?? this.#before.get(source) ?? read()
    this.#now.set(source, piece)
    return piece
  }

  /** Keeps the pieces for whoever reads the draft after this reading. */
  keepFor(reading: Reading): void {
    kept.set(reading, this.#now)
  }
}
