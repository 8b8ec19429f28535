import type {Passage} from './passages-of.ts'

/** Less of a passage than this stands together in any long speech by chance. */
const ENOUGH = 0.55

/** Bent quotations leave words out: the source may need more room for what is left. */
const ROOM = 1.5

/**
 * Tells how many of a passage's different words stand close together in a text, from 0 to 1; 0 where it is too few to be
 * its source. Words may be changed, cut or put in another order: what a quotation does to its source is judged elsewhere.
 */
export const likeness = ({words}: Passage, text: readonly string[]): number => {
  const counts = new Map(words.map((word) => [word, 0]))
  const size = Math.ceil(words.length * ROOM)
  let [now, best] = [0, 0]
  const count = (word: string | undefined, by: 1 | -1): void => {
    const before = word === undefined ? undefined : counts.get(word)
    if (word === undefined || before === undefined) return
    counts.set(word, before + by)
    if (before + by === (by === 1 ? 1 : 0)) now += by
  }
  for (let at = 0; at < text.length; at++) {
    count(text[at], 1)
    if (at >= size) count(text[at - size], -1)
    if (now > best) best = now
  }
  const share = best / counts.size
  return share >= ENOUGH ? share : 0
}
