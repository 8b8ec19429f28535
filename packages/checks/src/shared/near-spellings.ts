const BASE = 0x01000193

const hashes: number[] = [0]
const powers: number[] = [1]

const keys: number[] = []

/** The hashes of a word and of its forms with one letter left out: two spellings one slip apart share one. No string is made; the list is good until the next. */
const shortened = (word: string): readonly number[] => {
  const {length} = word
  for (let at = 0; at < length; at++) {
    hashes[at + 1] = (Math.imul(hashes[at] ?? 0, BASE) + word.charCodeAt(at)) | 0
    powers[at + 1] = Math.imul(powers[at] ?? 1, BASE)
  }
  const whole = hashes[length] ?? 0
  keys.length = 0
  keys.push(whole)
  for (let at = 0; at < length; at++) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) continue
    const power = powers[length - 1 - at] ?? 1
    keys.push((Math.imul(hashes[at] ?? 0, power) + whole - Math.imul(hashes[at + 1] ?? 0, power)) | 0)
  }
  return keys
}

const isSwap = (a: string, b: string, at: number): boolean =>
  a.charAt(at) === b.charAt(at + 1) &&
  a.charAt(at + 1) === b.charAt(at) &&
  a.slice(at + 2) === b.slice(at + 2)

/** Whether two different spellings are one slip apart: a letter more, less or other, or two swapped. */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (a.charAt(at) === b.charAt(at)) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  return a.slice(at + 1) === b.slice(at + 1) || isSwap(a, b, at)
}

/** Spellings by what is left of them without a letter: finds those one slip away without comparing all with all. */
export class NearSpellings {
  readonly #byShortened = new Map<number, string[]>()

  add(word: string): void {
    for (const key of shortened(word)) {
      const words = this.#byShortened.get(key)
      if (words) words.push(word)
      else this.#byShortened.set(key, [word])
    }
  }

  /** The spellings that were added and are one slip away. */
  near(word: string): ReadonlySet<string> {
    const found = new Set<string>()
    for (const key of shortened(word)) {
      for (const other of this.#byShortened.get(key) ?? []) if (isOneSlip(word, other)) found.add(other)
    }
    return found
  }
}
