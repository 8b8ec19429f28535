import {type UnzipFileInfo, type Unzipped, unzipSync} from 'fflate'
import {DocxError} from './docx-error.ts'

/** Where a .docx has its words. */
export const DOCUMENT = 'word/document.xml'

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
    if (whole > LARGEST_WHOLE || (name === DOCUMENT && originalSize > LARGEST_PART))
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

const decoded = (part: Uint8Array | undefined): string => {
  if (!part) throw new DocxError('it is no Word file: it has no document inside')
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

/** Unpacks the words of a .docx. Throws a {@link DocxError} for what is no draft, or would flood the memory. */
export const documentXml = (bytes: Uint8Array): string =>
  decoded(unzip(bytes, (name) => name === DOCUMENT)[DOCUMENT])

/** Unpacks all of a .docx, by name. Throws a {@link DocxError} as {@link documentXml} does. */
export const unpackDocx = (bytes: Uint8Array): Unzipped => unzip(bytes, () => true)
