import type {DocumentCheck, Finding} from './check.ts'
import type {Document} from './document.ts'

/** Puts checks of the whole document together in one, of which after an edit only those are asked again that it concerns. */
export const together = <Options extends object>(
  ...parts: readonly DocumentCheck<Options>[]
): DocumentCheck<Options> => {
  const check = function* (document: Document, options: Options): Generator<Finding> {
    for (const part of parts) yield* part(document, options)
  }
  return Object.assign(check, {scope: 'document' as const, parts})
}
