import {DocxError, docxText, writeDocx} from '@copydesk/core/docx'
import fc from 'fast-check'
import {strFromU8, unzipSync, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {expect, test} from 'vitest'
import {makeDocx, noteNumber, paragraph, run} from './make-docx.ts'

const BOLD = '<w:b/>'
const html = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({buffer: Buffer.from(docx)})).value
const xmlOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
const bytes = (...paragraphs: readonly string[]): Uint8Array => makeDocx(paragraphs.join(''))

const draft = bytes(
  paragraph(run('Bridge & road')),
  paragraph(run('The bridge will'), run('not', BOLD), run(' open “soon”.')),
  '<w:p/>',
  paragraph(run('A second '), '<w:hyperlink w:anchor="a">', run('link <here>'), '</w:hyperlink>', run('.')),
)

test('reads the words of all runs, paragraphs parted by blank lines', () => {
  expect(docxText(draft)).toBe('Bridge & road\n\nThe bridge willnot open “soon”.\n\nA second link <here>.')
})

test('writes a fix over two runs and keeps their look', async () => {
  const fixed = writeDocx(draft, docxText(draft).replace('willnot', 'will not'))
  expect(docxText(fixed)).toBe(docxText(draft).replace('willnot', 'will not'))
  expect(await html(fixed)).toBe(
    '<p>Bridge &amp; road</p><p>The bridge will <strong>not</strong> open “soon”.</p><p>A second <a href="#a">link &lt;here&gt;</a>.</p>',
  )
})

test('writes tracked changes with author and date; the words before and after are both there', async () => {
  const text = docxText(draft).replace('“soon”', '“late”')
  const tracked = writeDocx(draft, text, {tracked: {author: 'A. "Sub" Editor', date: '2026-01-07T10:00:00Z'}})
  expect(docxText(tracked)).toBe(text)
  expect(xmlOf(tracked)).toContain(
    '<w:del w:id="1" w:author="A. &quot;Sub&quot; Editor" w:date="2026-01-07T10:00:00Z"><w:r><w:delText xml:space="preserve">soon</w:delText></w:r></w:del><w:ins w:id="2"',
  )
  expect(await html(tracked)).toContain('open “late”.')
})

test('changes a character of two units as a whole', () => {
  const smile = bytes(paragraph(run('A face \u{1F600}.')))
  const tracked = {author: 'Sub', date: '2026-01-07T10:00:00Z'}
  for (const text of ['A face \u{1F601}.', 'A face \u{1F500}.', 'A face \u{1F600}\u{1F601}.', 'A face.'])
    expect(docxText(writeDocx(smile, text, {tracked}))).toBe(text)
})

test('takes away a paragraph that lost all its words', async () => {
  const [first, , last] = docxText(draft).split('\n\n')
  const text = `${first}\n\n${last}`
  expect(await html(writeDocx(draft, text))).toBe(
    '<p>Bridge &amp; road</p><p>A second <a href="#a">link &lt;here&gt;</a>.</p>',
  )
  const tracked = writeDocx(draft, text, {tracked: {author: 'Sub', date: '2026-01-07T10:00:00Z'}})
  expect(docxText(tracked)).toBe(text)
  expect(xmlOf(tracked)).toContain('<w:pPr><w:rPr><w:del w:id=')
})

test('joins two paragraphs, and begins a new one', async () => {
  const joined = docxText(draft).replace('road\n\nThe', 'road. The')
  expect(docxText(writeDocx(draft, joined))).toBe(joined)
  const parted = docxText(draft).replace('The bridge ', 'The bridge\n\n')
  expect(docxText(writeDocx(draft, parted))).toBe(parted)
  expect(await html(writeDocx(draft, parted))).toContain('<p>The bridge</p><p>will<strong>not</strong>')
})

test('leaves alone what is deleted, coded or written twice', () => {
  const odd = bytes(
    paragraph(
      run('Kept'),
      '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>',
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>on</w:t><w:br w:type="page"/></w:r>',
    ),
  )
  expect(docxText(odd)).toBe('Kept\ton')
})

const noted = makeDocx(
  paragraph(run('The fund is new.'), noteNumber(1)) + paragraph(run('It will notbe cut.'), noteNumber(2)),
  '',
  [
    paragraph('<w:r><w:footnoteRef/></w:r>', run(' Founded in 2019.')),
    paragraph('<w:r><w:footnoteRef/></w:r>', run(' The the budget, p. 4.')),
  ],
)
const NOTED = 'The fund is new.\n\nIt will notbe cut.\n\n Founded in 2019.\n\n The the budget, p. 4.'
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const notesOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/footnotes.xml'] ?? new Uint8Array())

test('reads footnotes as the last paragraphs, and keeps their numbers', async () => {
  expect(docxText(noted)).toBe(NOTED)
  expect(await html(writeDocx(noted, NOTED.replace('The the', 'The')))).toContain(
    '<li id="footnote-2"><p> The budget, p. 4. <a href="#footnote-ref-2">',
  )
})

test.each([
  ['in the story', NOTED.replace('notbe', 'not be')],
  ['in a note', NOTED.replace('The the', 'The')],
  ['in both', NOTED.replace('notbe', 'not be').replace('The the', 'The')],
  ['a paragraph before the notes', NOTED.replace('cut.\n\n', 'cut.\n\nNobody said so.\n\n')],
  ['the paragraph before the notes taken out', NOTED.replace('It will notbe cut.\n\n', '')],
  ['a note taken out', NOTED.replace(' Founded in 2019.\n\n', '')],
  ['the last note taken out', NOTED.replace('\n\n The the budget, p. 4.', '')],
  ['words across the border', NOTED.replace('cut.\n\n Founded', 'kept.\n\n Made')],
])('writes changes where they belong: %s', (_, text) => {
  const written = writeDocx(noted, text)
  expect(plain(docxText(written))).toBe(plain(text))
  expect(notesOf(written).match(/<w:footnote /g)).toHaveLength(4)
  expect(notesOf(written)).not.toMatch(/<w:footnote [^>]*><\/w:footnote>/)
  const tracked = writeDocx(noted, text, {tracked: {author: 'Sub', date: '2026-01-07T10:00:00Z'}})
  expect(plain(docxText(tracked))).toBe(plain(text))
  const ids = `${xmlOf(tracked)}${notesOf(tracked)}`.match(/<w:(?:ins|del) w:id="\d+"/g) ?? []
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing to change gives the very bytes that came', () => {
  expect(writeDocx(draft, docxText(draft))).toBe(draft)
})

test('says in words what it does not read', () => {
  const said = (docx: Uint8Array): string => {
    try {
      return docxText(docx)
    } catch (error) {
      if (error instanceof DocxError) return error.message
      throw error
    }
  }
  expect(said(new Uint8Array([1, 2, 3]))).toBe('it is no Word file, or it is damaged')
  expect(said(zipSync({'a.txt': new Uint8Array(3)}))).toBe('it is no Word file: it has no document inside')
  expect(said(makeDocx('<w:p>'))).toBe('its document is damaged')
  expect(said(makeDocx('', '<!DOCTYPE x [<!ENTITY a "aaaa">]>'))).toBe(
    'its document declares XML entities, which no draft does',
  )
  expect(said(makeDocx(paragraph(run(' '.repeat(20 * 2 ** 20)))))).toBe(
    'it unpacks to far more than it should, as no draft does',
  )
  expect(said(makeDocx('<w:p>'.repeat(1000) + '</w:p>'.repeat(1000)))).toBe(
    'its document is nested too deeply',
  )
})

test('whatever an editor makes of the text is what the file then says', () => {
  const word = fc.constantFrom('the', ' bridge', ' will', 'not ', '. ', '<b>', '&', '“yes”', '\n\n', ' ')
  fc.assert(
    fc.property(
      fc.array(word, {maxLength: 12}),
      fc.nat(40),
      fc.nat(20),
      fc.boolean(),
      (words, at, length, track) => {
        const before = docxText(draft)
        const after = before.slice(0, at) + words.join('') + before.slice(at + length)
        const tracked = {author: 'Sub', date: '2026-01-07T10:00:00Z'}
        const written = docxText(writeDocx(draft, after, track ? {tracked} : {}))
        expect(plain(written)).toBe(plain(after))
      },
    ),
    {numRuns: 300},
  )
})
