/** JSON that the service does not read: the sentence goes to the client, with status 400. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
  readonly statusCode = 400
}

const DEEPEST = 32

const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 92) at++
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth)
    else if (code === 125 || code === 93) depth--
  }
  return deepest
}

/** Reads a body: at most 32 levels deep, without `__proto__` keys. Throws a {@link JsonError}. */
export const parseJson = (text: string): unknown => {
  if (depthOf(text) > DEEPEST) throw new JsonError(`Expected JSON of at most ${DEEPEST} levels, got more`)
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new JsonError('Expected no key “__proto__” in the body')
      return value
    })
  } catch (error) {
    if (error instanceof JsonError) throw error
    throw new JsonError(
      `Expected JSON in the body: ${error instanceof Error ? error.message.slice(0, 120) : 'it does not parse'}`,
    )
  }
}
