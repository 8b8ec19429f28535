import {strToU8, zipSync} from 'fflate'
import {applyEdits, type Edit} from '../fixes.ts'
import {DocxError} from './docx-error.ts'
import type {DocxModel} from './docx-model.ts'
import {DOCUMENT, documentXml, unpackDocx} from './open-docx.ts'
import {paragraphEdits} from './paragraph-edits.ts'
import {readDocx} from './read-docx.ts'
import {spreadEdits} from './spread-edits.ts'
import {textEdits} from './text-edits.ts'
import {changedPiece, type Tracked, Tracker} from './write-piece.ts'

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

const xmlEdits = (
  model: DocxModel,
  edits: readonly Edit[],
  tracker: Tracker | undefined,
): readonly Edit[] => {
  const {pieces, structure} = spreadEdits(model, edits)
  const words = [...pieces].map(([piece, changes]) => ({
    ...piece.xml,
    text: tracker ? tracker.piece(piece, changes) : changedPiece(piece, changes),
  }))
  const built = paragraphEdits(model, structure, tracker)
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
