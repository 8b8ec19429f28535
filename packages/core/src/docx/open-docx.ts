import {type UnzipFileInfo, type Unzipped, unzipSync} from 'fflate'
import {DocxError} from './docx-error.ts'

/** Where a .docx has its words: the story, which must be there, then the notes. */
export const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'] as const

const isPart = (name: string): boolean => PARTS.some((part) => part === name)

const MOST_ENTRIES = 4000
const LARGEST_PART = 32 * 2 ** 20
const LARGEST_WHOLE = 128 * 2 ** 20
/** XML of real documents packs to a tenth or a thirtieth. */
const RATIO = 150
const SMALL = 2 ** 20

// Sizes are as the archive tells them: what is unpacked never grows beyond what it told.
const guarded = (wanted: (name: string) => boolean): ((file: UnzipFileInfo) => boolean) => {
  let entries = 0
  let whole = 0
  return ({name, size, originalSize}) => {
    if (++entries > MOST_ENTRIES) throw new DocxError('it holds too many files to be a draft')
    if (!wanted(name)) return false
    whole += originalSize
    if (whole > LARGEST_WHOLE || (isPart(name) && originalSize > LARGEST_PART))
      throw new DocxError('it unpacks to more than any draft holds')
    if (originalSize > SMALL && originalSize > size * RATIO)
      throw new DocxError('it unpacks to far more than it should, as no draft does')
    return true
  }
}

const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped => {
  try {
    return unzipSync(bytes, {filter: guarded(wanted)})
  } catch (error) {
    if (error instanceof DocxError) throw error
    throw new DocxError('it is no Word file, or it is damaged')
  }
}

const decoded = (part: Uint8Array): string => {
  let xml: string
  try {
    xml = new TextDecoder('utf-8', {fatal: true}).decode(part)
  } catch {
    throw new DocxError('its document is not written in UTF-8')
  }
  // Word never writes a document type; entities of its own are how XML is made to explode.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new DocxError('its document declares XML entities, which no draft does')
  return xml
}

/** A part of a .docx by its name. */
export interface PartXml {
  readonly name: string
  readonly xml: string
}

/** Unpacks the parts of a .docx that hold its words. Throws a {@link DocxError} for what is no draft, or would flood the memory. */
export const partXmls = (bytes: Uint8Array): readonly PartXml[] => {
  const parts = unzip(bytes, isPart)
  if (!parts[PARTS[0]]) throw new DocxError('it is no Word file: it has no document inside')
  return PARTS.flatMap((name) => (parts[name] ? [{name, xml: decoded(parts[name])}] : []))
}

/** Unpacks all of a .docx, by name. Throws a {@link DocxError} as {@link partXmls} does. */
export const unpackDocx = (bytes: Uint8Array): Unzipped => unzip(bytes, () => true)
