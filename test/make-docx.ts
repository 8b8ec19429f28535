import {strToU8, zipSync} from 'fflate'

const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PLACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const types = (notes: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${notes ? `<Override PartName="/word/footnotes.xml" ContentType="${MAIN}.footnotes+xml"/>` : ''}</Types>`

const NOTES_RELATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${PLACE}/footnotes" Target="footnotes.xml"/></Relationships>`

const SEPARATORS = ['separator', 'continuationSeparator']
  .map(
    (type, id) =>
      `<w:footnote w:type="${type}" w:id="${id - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('')

const packed = (xml: string, head = ''): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${head}${xml}`)

const footnotes = (notes: readonly string[]): Readonly<Record<string, Uint8Array>> => ({
  'word/_rels/document.xml.rels': strToU8(NOTES_RELATION),
  'word/footnotes.xml': packed(
    `<w:footnotes ${NAMESPACE}>${SEPARATORS}${notes.map((note, id) => `<w:footnote w:id="${id + 1}">${note}</w:footnote>`).join('')}</w:footnotes>`,
  ),
})

/** Makes a .docx of a body's XML, as Word packs it; `head` stands before the document, `notes` are the paragraphs of footnotes, numbered from 1. */
export const makeDocx = (body: string, head = '', notes: readonly string[] = []): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types(notes.length > 0)),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': packed(`<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`, head),
    ...(notes.length > 0 ? footnotes(notes) : {}),
  })

/** The number of a footnote, in the story. */
export const noteNumber = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Writes a run; `look` is what Word calls its properties. */
export const run = (words: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`

/** Writes a paragraph of runs. */
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
