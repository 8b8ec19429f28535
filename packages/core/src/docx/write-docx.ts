import {strToU8, zipSync} from 'fflate'
import {applyEdits, type Edit} from '../fixes.ts'
import {DocxError} from './docx-error.ts'
import {type DocxPart, docxParts, wordsOf} from './docx-parts.ts'
import {unpackDocx} from './open-docx.ts'
import {readDocx} from './read-docx.ts'
import {shareEdits} from './share-edits.ts'
import {textEdits} from './text-edits.ts'
import {type Tracked, Tracker} from './tracker.ts'
import {xmlEdits} from './xml-edits.ts'

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

// Numbers of changes are told apart in the whole file.
const trackerFor = (parts: readonly DocxPart[], tracked: Tracked | undefined): Tracker | undefined =>
  tracked && new Tracker(tracked, Math.max(...parts.map(({model}) => firstFreeId(model.xml))))

const writtenPart = ({model}: DocxPart, edits: readonly Edit[], tracker: Tracker | undefined): Uint8Array => {
  const xml = applyEdits(model.xml, xmlEdits(model, edits, tracker))
  try {
    readDocx(xml)
  } catch {
    throw new DocxError('the changes cannot be written into it')
  }
  return strToU8(xml)
}

/**
 * Gives a .docx whose words are those of an edited text, {@link docxText}'s text with changes; what did not change keeps its XML.
 * Throws a {@link DocxError}.
 */
export const writeDocx = (bytes: Uint8Array, text: string, {tracked}: WriteDocxOptions = {}): Uint8Array => {
  const parts = docxParts(bytes)
  const edits = textEdits(wordsOf(parts), text)
  if (edits.length === 0) return bytes
  const tracker = trackerFor(parts, tracked)
  const written = [...shareEdits(parts, edits)].flatMap(([part, own]) =>
    own.length > 0 ? [[part.name, writtenPart(part, own, tracker)] as const] : [],
  )
  return zipSync({...unpackDocx(bytes), ...Object.fromEntries(written)})
}
