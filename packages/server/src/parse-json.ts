/** JSON that the service does not read: the sentence goes to the client, with status 400. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
  readonly statusCode = 400
}

const DEEPEST = 32
const [QUOTE, BACKSLASH] = [34, 92]
const OPENERS = new Set([91, 123])
const CLOSERS = new Set([93, 125])

const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString && code === BACKSLASH) at++
    else if (code === QUOTE) inString = !inString
    else if (inString) continue
    else if (OPENERS.has(code)) deepest = Math.max(deepest, ++depth)
    else if (CLOSERS.has(code)) depth--
  }
  return deepest
}

/** Reads a body: at most 32 levels deep, without `__proto__` keys. Throws a {@link JsonError}. */
export const parseJson = (text: string): unknown => {
  if (text === '') throw new JsonError('Expected JSON in the body, got nothing')
  if (depthOf(text) > DEEPEST) throw new JsonError(`Expected JSON of at most ${DEEPEST} levels, got more`)
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new JsonError('Expected no key “__proto__” in the body')
      return value
    })
  } catch (error) {
    if (error instanceof JsonError) throw error
    // The parser's own message repeats the copy.
    throw new JsonError('Expected JSON in the body: it does not parse')
  }
}
