/** A stretch of decoded text and where it stands in the source. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How a format writes text. */
export interface Writing {
  /** Decodes one character reference; gives it back as it is where it is none. */
  readonly decode: (reference: string) => string
  /** Whether a backslash takes the meaning off the mark behind it. */
  readonly escapes: boolean
}

const REFERENCE = /&(?:#[xX][\da-fA-F]{1,8}|#\d{1,9}|[a-zA-Z][a-zA-Z\d]{0,31});?/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
/** Shown by nobody: soft hyphen, zero-width space, word joiner. */
const UNSEEN = /[\u00AD\u200B\u2060]/

/** What a reference stands for and how much of it does; “&ampere” is “&” and “ere”. */
const referenceAt = (source: string, at: number, {decode}: Writing): Run | undefined => {
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(source)?.[0]
  if (!reference) return
  const text = decode(reference)
  if (text === reference) return
  let tail = 0
  while (!reference.endsWith(';') && tail < text.length - 1 && text.at(-1 - tail) === reference.at(-1 - tail))
    tail++
  return {text: text.slice(0, text.length - tail), start: at, end: at + reference.length - tail}
}

/** Finds where each stretch of a decoded text stands in its source. What the parser left out (indents, markers, escapes) has no run. */
export const align = function* (value: string, source: string, writing: Writing): Generator<Run> {
  let at = 0
  let from = 0
  let to = 0
  const run = (): Run => ({text: value.slice(to, to + at - from), start: from, end: at})
  const skip = function* (length: number): Generator<Run> {
    if (at > from) yield run()
    to += at - from
    at += length
    from = at
  }
  while (at < source.length && to + at - from < value.length) {
    const next = to + at - from
    const mark = source.charAt(at)
    const reference = mark === '&' ? referenceAt(source, at, writing) : undefined
    if (reference && value.startsWith(reference.text, next)) {
      yield* skip(reference.end - at)
      if (!UNSEEN.test(reference.text)) yield reference
      to += reference.text.length
    } else if (UNSEEN.test(mark)) {
      yield* skip(1)
      if (value.charAt(to) === mark) to++
    } else if (
      writing.escapes &&
      mark === '\\' &&
      PUNCTUATION.test(source.charAt(at + 1)) &&
      value.charAt(next) === source.charAt(at + 1)
    ) {
      yield* skip(1)
      at++
    } else if (mark === value.charAt(next)) at++
    else if (mark === '\r' && value.charAt(next) === '\n' && source.charAt(at + 1) === '\n') {
      yield* skip(2)
      yield {text: '\n', start: at - 2, end: at}
      to++
    } else yield* skip(1)
  }
  if (at > from) yield run()
}
