import type {Edit} from '../fixes.ts'
import type {DocxModel, DocxParagraph} from './docx-model.ts'
import {paragraphEdits, trackedParagraphEdits, unendedParagraphs} from './paragraph-edits.ts'
import {withMarkChange} from './paragraph-mark.ts'
import {type SpreadEdits, spreadEdits} from './spread-edits.ts'
import type {Tracker} from './tracker.ts'
import {type Begin, changedPiece, countNewParagraphs} from './write-piece.ts'

type Changes = SpreadEdits['pieces']

const countBegun = ({pieces}: DocxParagraph, changes: Changes): number =>
  pieces.reduce((sum, piece) => sum + countNewParagraphs(piece, changes.get(piece) ?? []), 0)

// A section's end stays with the paragraph that had it.
const alike = ({xml}: DocxModel, {properties}: DocxParagraph): string => {
  const own = properties ? xml.slice(properties.start, properties.end) : ''
  return own.includes('<w:sectPr') ? '' : own
}

// Of the paragraphs that a change begins, the last has the mark that was there; the others, and the first, have new ones.
const beginner = (
  model: DocxModel,
  paragraph: DocxParagraph,
  count: number,
  isUnended: boolean,
  tracker: Tracker | undefined,
): Begin => {
  let left = count
  return () => {
    left--
    if (!tracker || (left === 0 && !isUnended)) return alike(model, paragraph)
    return withMarkChange(model, paragraph, left > 0 ? tracker.insertion() : tracker.deletion())
  }
}

const wordEdits = (
  paragraph: DocxParagraph,
  changes: Changes,
  begin: Begin,
  tracker: Tracker | undefined,
): readonly Edit[] =>
  paragraph.pieces.flatMap((piece) => {
    const own = changes.get(piece)
    if (!own) return []
    return [
      {...piece.xml, text: tracker ? tracker.piece(piece, own, begin) : changedPiece(piece, own, begin)},
    ]
  })

/** Gives the changes of a part's XML that change its words, straight in or tracked. */
export const xmlEdits = (
  model: DocxModel,
  edits: readonly Edit[],
  tracker: Tracker | undefined,
): readonly Edit[] => {
  const {pieces, structure} = spreadEdits(model, edits)
  const unended = unendedParagraphs(model, structure)
  const split = new Set<DocxParagraph>()
  const words = model.paragraphs.flatMap((paragraph) => {
    const count = countBegun(paragraph, pieces)
    if (count > 0) split.add(paragraph)
    return wordEdits(
      paragraph,
      pieces,
      beginner(model, paragraph, count, unended.has(paragraph), tracker),
      tracker,
    )
  })
  const built = tracker
    ? trackedParagraphEdits(model, unended, split, tracker)
    : paragraphEdits(model, structure, unended)
  // What goes with its whole paragraph needs no change of its own.
  const isGone = ({start}: Edit): boolean =>
    built.some((edit) => edit.start <= start && start < edit.end && edit.text === '')
  return [...words.filter((edit) => !isGone(edit)), ...built]
}
