import {GROUP_FEATURES, writeGroups} from './group-features.ts'
import type {LostPlace} from './lost-place.ts'
import {mix} from './mix.ts'

/** How many features a place has, whatever may be lost there. */
export const PLACE_FEATURES: number = 51 + GROUP_FEATURES

/** Writes some features of a place from `from` on. */
export type Write = (place: LostPlace, out: Int32Array, from: number) => void

const words: Write = ({before, behind, wordsBefore, wordsBehind, markBefore}, out, from) => {
  const [l = 0, l2 = 0] = [wordsBefore[0]?.hash, wordsBefore[1]?.hash]
  const [r = 0, r2 = 0] = [wordsBehind[0]?.hash, wordsBehind[1]?.hash]
  const [k = 0, k2 = 0, k3 = 0] = before
  const [n = 0, n2 = 0, n3 = 0] = behind
  out[from] = mix(0, l)
  out[from + 1] = mix(1, r)
  out[from + 2] = mix(2, l, r)
  out[from + 3] = mix(3, l, n)
  out[from + 4] = mix(4, k, r)
  out[from + 5] = mix(5, l2, l)
  out[from + 6] = mix(6, r, r2)
  out[from + 7] = mix(7, l2, l, n)
  out[from + 8] = mix(8, k, r, r2)
  out[from + 9] = mix(9, l, n, n2)
  out[from + 10] = mix(10, k2, l, n)
  out[from + 11] = mix(11, l, n, n2, n3)
  out[from + 12] = mix(12, l2, l, r)
  out[from + 13] = mix(13, l, r, r2)
  out[from + 14] = mix(14, l2, k, n)
  out[from + 15] = mix(15, l2, n, r)
  out[from + 16] = mix(16, k, n, r2)
  out[from + 17] = mix(17, k3, k2, l, n)
  out[from + 18] = mix(18, markBefore, l)
}

const kinds: Write = ({before, behind, size}, out, from) => {
  const [k = 0, k2 = 0, k3 = 0] = before
  const [n = 0, n2 = 0, n3 = 0] = behind
  out[from] = mix(19, k, n)
  out[from + 1] = mix(20, k2, k, n)
  out[from + 2] = mix(21, k, n, n2)
  out[from + 3] = mix(22, k2, k, n, n2)
  out[from + 4] = mix(23, n, n2, n3)
  out[from + 5] = mix(24, k3, k2, k, n)
  out[from + 6] = mix(25, size, k, n)
  out[from + 7] = mix(26, 1)
}

const phrases: Write = (place, out, from) => {
  const {before, behind, wordsBefore, head, headKind, build, next, nextMark, nextWord, owned} = place
  const {bareness, headBareness} = place
  const [k = 0] = before
  const [n = 0] = behind
  const l = wordsBefore[0]?.hash ?? 0
  const bare = headBareness * 32 + bareness
  out[from] = mix(27, head)
  out[from + 1] = mix(28, head, k)
  out[from + 2] = mix(29, headKind, build, k, nextMark)
  out[from + 3] = mix(30, l, headKind, build)
  out[from + 4] = mix(31, l, head)
  out[from + 5] = mix(32, headKind, next, nextMark, k)
  out[from + 6] = mix(33, head, nextMark, next)
  out[from + 7] = mix(34, nextWord, headKind, k)
  out[from + 8] = mix(35, head, l, nextMark)
  out[from + 9] = mix(36, owned, k, n, headKind)
  out[from + 10] = mix(37, owned, l, n)
  out[from + 11] = mix(38, headBareness, headKind, build, k)
  out[from + 12] = mix(39, bare, l)
  out[from + 13] = mix(40, bare, n * 32 + headKind, k, next * 8 + nextMark)
  out[from + 14] = mix(41, bareness, n, l)
  out[from + 15] = mix(42, headBareness, headKind * 32 + next, nextMark, k * 4 + owned)
}

const clauses: Write = (place, out, from) => {
  const {before, behind, wordsBefore, wordsBehind, headKind, next, nextMark, owned, clause} = place
  const [k = 0] = before
  const [n = 0] = behind
  const verbs = clause.before * 3 + clause.behind
  const edges = clause.opens * 3 + clause.ends
  const l = wordsBefore[0]?.hash ?? 0
  out[from] = mix(43, verbs, edges, k, n)
  out[from + 1] = mix(44, verbs, edges, l)
  out[from + 2] = mix(45, verbs, edges, wordsBehind[0]?.hash)
  out[from + 3] = mix(46, place.head, headKind, owned, clause.before)
  out[from + 4] = mix(47, verbs, owned, next, headKind)
  out[from + 5] = mix(48, headKind, next, clause.behind * 3 + clause.ends, k * 32 + n)
  out[from + 6] = mix(49, headKind * 8 + nextMark, next, clause.behind, l)
  out[from + 7] = mix(50, next, clause.before, headKind * 32 + k, nextMark)
}

/** Writes the features of a place from `from` on. */
export const writePlace: Write = (place, out, from) => {
  words(place, out, from)
  kinds(place, out, from + 19)
  phrases(place, out, from + 27)
  clauses(place, out, from + 43)
  writeGroups(place, out, from + 51)
}
