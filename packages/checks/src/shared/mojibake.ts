import {byteOf} from './code-page.ts'

const UTF_8 = new TextDecoder('utf-8', {fatal: true})

// Ã©, â€™, ðŸ˜€: the first byte of a longer character, then the bytes that go on. Enough for a character broken twice.
const RUN = /[\u00c2-\u00c5\u00e1\u00e2\u00ef\u00f0][^\u0020-\u007e\n]{1,15}/gu
const QUOTE = /[\u2018-\u201f]/u
const SIGN =
  /[\u00a0-\u017f\u1e00-\u1eff\u2010-\u203a\u20a0-\u20bf\u2122\u2190-\u27bf\ufb00-\ufb06\ufeff\ufffd]|\p{Emoji_Presentation}/u
// â€ and a lost third byte: a closing mark, whose last byte has no character of its own.
const HALF = /\u00e2\u20ac(?=[\s.,;:!?)]|$)/gu

const LENGTHS: readonly (readonly [number, number])[] = [
  [0xf0, 4],
  [0xe0, 3],
  [0xc2, 2],
]

const decode = (letters: string): string | undefined => {
  const bytes = Array.from(letters, (letter) => byteOf(letter) ?? 0)
  if (bytes.includes(0)) return
  try {
    return UTF_8.decode(Uint8Array.from(bytes))
  } catch {
    return
  }
}

/** One broken character at the start of a run: how long it is, and what it was. */
const firstOf = (run: string): {readonly length: number; readonly right: string} | undefined => {
  const lead = byteOf(run.charAt(0)) ?? 0
  const length = LENGTHS.find(([from]) => lead >= from)?.[1]
  if (length === undefined || run.length < length) return
  const right = decode(run.slice(0, length))
  // “Straß” and “OLÁ’”: a letter and the mark behind it.
  if (right === undefined || (length === 2 && QUOTE.test(run.charAt(1)) && !/^\p{L}/u.test(run.slice(2))))
    return
  return SIGN.test(right) || byteOf(right) !== undefined ? {length, right} : undefined
}

/** A stretch of text that was read in the wrong encoding, and what it was; '' where it was nothing to be seen. */
export interface Mojibake {
  readonly at: number
  readonly broken: string
  readonly right: string
}

const brokenIn = function* (run: string, at: number): Generator<Mojibake> {
  let from = 0
  while (from < run.length) {
    const first = firstOf(run.slice(from, from + 4))
    if (!first) {
      from++
      continue
    }
    yield {at: at + from, broken: run.slice(from, from + first.length), right: first.right}
    from += first.length
  }
}

/** Finds characters that an encoding broke in two to four: “â€™” for “’”, “Ã©” for “é”. */
export const mojibakeIn = function* (text: string): Generator<Mojibake> {
  for (const {0: run, index} of text.matchAll(RUN)) {
    const once = [...brokenIn(run, index)]
    const whole = once.map(({right}) => right).join('')
    // Ã¢â‚¬â„¢: broken twice.
    const [twice] = once.length > 1 ? brokenIn(whole, 0) : []
    if (twice?.broken === whole)
      yield {at: index, broken: once.map(({broken}) => broken).join(''), right: twice.right}
    else yield* once
  }
  for (const {0: broken, index} of text.matchAll(HALF)) yield {at: index, broken, right: '”'}
}
