import type {Check, Document, Finding, Paragraph} from '@copydesk/core'
import {missingBracketSpaces} from './shared/bracket-space.ts'
import {missingSpaces} from './shared/missing-space.ts'
import {doubleSpaces, partedPossessives, spacesBeforeStops, spacesInBrackets} from './shared/stray-space.ts'

const ALL: readonly ((document: Document, paragraph: Paragraph) => Iterable<Finding>)[] = [
  spacesBeforeStops,
  missingSpaces,
  doubleSpaces,
  spacesInBrackets,
  missingBracketSpaces,
  partedPossessives,
]

/** Finds spaces that are missing, doubled, or on the wrong side of a comma, a stop or a bracket. */
export const spacing: Check = function* (document) {
  for (const paragraph of document.paragraphs) {
    for (const find of ALL) yield* find(document, paragraph)
  }
}
