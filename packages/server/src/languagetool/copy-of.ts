import {type AnnotatedText, type Annotation, annotatedText, plainText} from './annotated-text.ts'
import {CheckError} from './check-error.ts'
import type {Fields} from './check-request.ts'

const isAnnotation = (piece: unknown): piece is Annotation => {
  if (typeof piece !== 'object' || piece === null) return false
  const {text, markup, interpretAs} = piece as Record<string, unknown>
  if (interpretAs !== undefined && typeof interpretAs !== 'string') return false
  return (typeof text === 'string') !== (typeof markup === 'string')
}

const parsed = (data: string): {readonly text?: unknown; readonly annotation?: unknown} => {
  try {
    return (JSON.parse(data) ?? {}) as {text?: unknown; annotation?: unknown}
  } catch {
    throw new CheckError("Could not parse JSON from 'data' parameter")
  }
}

/** Gives the copy of a request: `text` as it stands, or `data` put together. Throws a {@link CheckError}. */
export const copyOf = ({text, data}: Fields): AnnotatedText => {
  if (text !== undefined && data !== undefined)
    throw new CheckError("Set only 'text' or 'data' parameter, not both")
  if (text !== undefined) return plainText(text)
  if (data === undefined) throw new CheckError("Missing 'text' or 'data' parameter")
  const {text: whole, annotation} = parsed(data)
  if (typeof whole === 'string') return plainText(whole)
  if (Array.isArray(annotation) && annotation.every(isAnnotation)) return annotatedText(annotation)
  throw new CheckError("'data' must have 'text', or 'annotation': a list of 'text' or 'markup' pieces")
}
