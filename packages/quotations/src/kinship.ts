import {fillers} from './english.ts'
import {isInflection, isNameVariant, sameWord} from './same-word.ts'
import type {Unit} from './unit.ts'

/** Two units to be aligned, with what is known of each pair of words; asked once a pair of spellings. */
export interface Pairing {
  readonly draft: readonly Unit[]
  readonly source: readonly Unit[]
  readonly draftId: Int32Array
  readonly sourceId: Int32Array
  readonly width: number
  readonly known: Uint8Array
  readonly draftLength: Int32Array
  readonly sourceLength: Int32Array
  /** 1 for units of the source that a reporter may drop: uh, well. */
  readonly filler: Uint8Array
}

/** Two units are one word. */
export const SAME = 1
/** They are forms of one word. */
export const KINDRED = 2
const OTHER = 3

const numbered = (units: readonly Unit[]): {readonly ids: Int32Array; readonly count: number} => {
  const table = new Map<string, number>()
  const ids = new Int32Array(units.length)
  for (const [at, {text}] of units.entries()) {
    const id = table.get(text) ?? table.size
    table.set(text, id)
    ids[at] = id
  }
  return {ids, count: table.size}
}

/** Prepares two runs of units for alignment. */
export const pairingOf = (draft: readonly Unit[], source: readonly Unit[]): Pairing => {
  const a = numbered(draft)
  const b = numbered(source)
  return {
    draft,
    source,
    draftId: a.ids,
    sourceId: b.ids,
    width: b.count,
    draftLength: Int32Array.from(draft, ({text}) => text.length),
    sourceLength: Int32Array.from(source, ({text}) => text.length),
    known: new Uint8Array(a.count * b.count),
    filler: Uint8Array.from(source, ({text}) => (fillers.has(text) ? 1 : 0)),
  }
}

const isCapital = ({raw}: Unit): boolean => /^\p{Lu}/u.test(raw)

const APOSTROPHE = 39

// Kin begin alike; only a contracted ending does not.
const mayBeKin = (a: string, b: string): boolean => {
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)]
  return first === other || first === APOSTROPHE || other === APOSTROPHE
}

const compare = (a: Unit, b: Unit): number => {
  if (!mayBeKin(a.text, b.text)) return OTHER
  if (sameWord(a.text, b.text)) return SAME
  if (isCapital(a) && isCapital(b) && isNameVariant(a.text, b.text)) return SAME
  return isInflection(a.text, b.text) ? KINDRED : OTHER
}

/** Says how two units, by their places, stand to each other: the same word, a form of it, another. */
export const kinshipOf = (pairing: Pairing, draft: number, source: number): number => {
  const cell = (pairing.draftId[draft] ?? 0) * pairing.width + (pairing.sourceId[source] ?? 0)
  const known = pairing.known[cell] ?? 0
  if (known !== 0) return known
  const [a, b] = [pairing.draft[draft], pairing.source[source]]
  const found = a && b ? compare(a, b) : OTHER
  pairing.known[cell] = found
  return found
}
