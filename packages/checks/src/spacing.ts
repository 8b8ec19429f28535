import {type Check, type Document, type Finding, type Paragraph, Trait, traitsOf} from '@copydesk/core'
import {missingBracketSpaces} from './shared/bracket-space.ts'
import {missingSpaces} from './shared/missing-space.ts'
import {doubleSpaces, partedApostrophes, spacesBeforeStops, spacesInBrackets} from './shared/stray-space.ts'

/** What is looked for, and what a paragraph must show for it. */
const ALL: readonly {
  readonly trait: number
  readonly find: (document: Document, paragraph: Paragraph) => Iterable<Finding>
}[] = [
  {trait: Trait.spaceBeforeStop, find: spacesBeforeStops},
  {trait: Trait.stopBeforeWord, find: missingSpaces},
  {trait: Trait.doubleSpace, find: doubleSpaces},
  {trait: Trait.bracket, find: spacesInBrackets},
  {trait: Trait.bracket, find: missingBracketSpaces},
  {trait: Trait.spaceBeforeApostrophe, find: partedApostrophes},
]

const ANY = ALL.reduce((all, {trait}) => all | trait, 0)

/** Finds spaces that are missing, doubled, or on the wrong side of a comma, a stop or a bracket. */
export const spacing: Check = function* (document) {
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    const shown = traits[paragraph.index] ?? 0
    if ((shown & ANY) === 0) continue
    for (const {trait, find} of ALL) if ((shown & trait) !== 0) yield* find(document, paragraph)
  }
}
