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

/** How the next characters of source and value belong together: so much of the one shows so much of the other. */
interface Step {
  readonly source: number
  readonly value: number
}

const SAME: Step = {source: 1, value: 1}
/** Indents, markers, escapes: the parser left them out. */
const LEFT_OUT: Step = {source: 1, value: 0}

const REFERENCE = /&(?:#[xX][\da-fA-F]{1,8}|#\d{1,9}|[a-zA-Z][a-zA-Z\d]{0,31});?/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
/** Shown by nobody: soft hyphen, zero-width space, word joiner. */
const UNSEEN = /^[\u00AD\u200B\u2060]$/

/** What a reference stands for and how much of the source does; “&ampere” is “&” and “ere”. */
const referenceAt = (
  source: string,
  at: number,
  value: string,
  to: number,
  {decode}: Writing,
): Step | undefined => {
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(source)?.[0]
  const text = reference === undefined ? undefined : decode(reference)
  if (reference === undefined || text === undefined || text === reference) return
  let tail = 0
  if (!reference.endsWith(';')) {
    while (tail < text.length - 1 && text.at(-1 - tail) === reference.at(-1 - tail)) tail++
  }
  const shown = text.slice(0, text.length - tail)
  return value.startsWith(shown, to) ? {source: reference.length - tail, value: shown.length} : undefined
}

const stepAt = (source: string, at: number, value: string, to: number, writing: Writing): Step => {
  const mark = source.charAt(at)
  const shown = value.charAt(to)
  if (mark === '&') {
    const reference = referenceAt(source, at, value, to, writing)
    if (reference) return reference
  }
  const next = source.charAt(at + 1)
  if (writing.escapes && mark === '\\' && PUNCTUATION.test(next) && shown === next) return LEFT_OUT
  if (mark === shown) return SAME
  // Parsers show every end of a line as a line feed.
  if (mark === '\r' && shown === '\n') return {source: next === '\n' ? 2 : 1, value: 1}
  return LEFT_OUT
}

/** Finds where each stretch of a decoded text stands in its source. What the parser left out and what nobody sees has no run. */
export const align = function* (value: string, source: string, writing: Writing): Generator<Run> {
  let from = 0
  let at = 0
  let to = 0
  let isEscaped = false
  const same = function* (): Generator<Run> {
    if (at > from) yield {text: source.slice(from, at), start: from, end: at}
  }
  while (at < source.length && to < value.length) {
    // The mark behind a backslash means itself.
    const step: Step = isEscaped ? SAME : stepAt(source, at, value, to, writing)
    isEscaped = step === LEFT_OUT && writing.escapes && source.charAt(at) === '\\'
    const text = value.slice(to, to + step.value)
    if (step !== SAME || UNSEEN.test(text)) {
      yield* same()
      if (text !== '' && !UNSEEN.test(text)) yield {text, start: at, end: at + step.source}
      from = at + step.source
    }
    at += step.source
    to += step.value
  }
  yield* same()
}
