import {strToU8, zipSync} from 'fflate'
import {applyEdits, type Edit} from '../fixes.ts'
import {DocxError} from './docx-error.ts'
import type {DocxModel, DocxParagraph} from './docx-model.ts'
import {DOCUMENT, documentXml, unpackDocx} from './open-docx.ts'
import {paragraphEdits, trackedParagraphEdits, unendedParagraphs} from './paragraph-edits.ts'
import {withMarkChange} from './paragraph-mark.ts'
import {readDocx} from './read-docx.ts'
import {type SpreadEdits, spreadEdits} from './spread-edits.ts'
import {textEdits} from './text-edits.ts'
import {type Begin, changedPiece, countNewParagraphs, type Tracked, Tracker} from './write-piece.ts'

/** How changes are written. */
export interface WriteDocxOptions {
  /** As tracked changes that Word shows; straight in when left out. */
  readonly tracked?: Tracked
}

const firstFreeId = (xml: string): number => {
  let most = 0
  for (const [, id] of xml.matchAll(/ w:id="(\d{1,9})"/g)) most = Math.max(most, Number(id))
  return most + 1
}

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

const xmlEdits = (
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

/**
 * Gives a .docx whose words are those of an edited text, {@link docxText}'s text with changes; what did not change keeps its XML.
 * Throws a {@link DocxError}.
 */
export const writeDocx = (bytes: Uint8Array, text: string, {tracked}: WriteDocxOptions = {}): Uint8Array => {
  const model = readDocx(documentXml(bytes))
  const edits = textEdits(model.text, text)
  if (edits.length === 0) return bytes
  const tracker = tracked ? new Tracker(tracked, firstFreeId(model.xml)) : undefined
  const xml = applyEdits(model.xml, xmlEdits(model, edits, tracker))
  try {
    readDocx(xml)
  } catch {
    throw new DocxError('the changes cannot be written into it')
  }
  return zipSync({...unpackDocx(bytes), [DOCUMENT]: strToU8(xml)})
}
