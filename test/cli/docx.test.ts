import {readFileSync} from 'node:fs'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {makeDocx, paragraph, run as words} from '../make-docx.ts'
import {desk} from './run.ts'
import {config} from './slips.ts'

const draft = Buffer.from(
  makeDocx(
    paragraph(words('Bridge', '<w:b/>')) +
      paragraph(words('They met on the '), words('the', '<w:i/>'), words(' bridge.')),
  ),
)

describe('.docx', () => {
  it('is linted by its words, in a folder too', () => {
    const {run} = desk({'.copydeskrc.yml': config, 'd/a.docx': draft, 'd/~$a.docx': 'Word has it open'})
    expect(run(['d']).out).toContain('3:13-3:20 error “the” is written twice')
  })

  it('is fixed with its formatting kept', async () => {
    const {run, path} = desk({'.copydeskrc.yml': config, 'a.docx': draft})
    expect(run(['--fix', 'a.docx'])).toMatchObject({code: 0, err: ''})
    const {value} = await mammoth.convertToHtml({buffer: readFileSync(path('a.docx'))})
    expect(value).toBe('<p><strong>Bridge</strong></p><p>They met on the bridge.</p>')
  })

  it('is a source by its words', () => {
    const speech = makeDocx(
      paragraph(
        words('MAYOR: We will dredge the harbour '),
        words('before', '<w:b/>'),
        words(' the autumn storms.'),
      ),
    )
    const {run} = desk({
      'speech.docx': Buffer.from(speech),
      'a.txt': 'The mayor said: “We will dredge the harbour after the autumn storms.”\n',
    })
    expect(run(['--source', 'speech.docx', 'a.txt'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('1:18-1:69 error The source has “before”, not “after” misquotation'),
    })
    expect(run(['quotes', '--source', 'speech.docx', 'a.txt']).out).toContain(
      'speech.docx:1  MAYOR: “We will dredge the harbour before the autumn storms”',
    )
  })

  it('that is none is refused in words', () => {
    const bomb = Buffer.from(makeDocx(paragraph(words(' '.repeat(20 * 2 ** 20)))))
    const {run} = desk({'.copydeskrc.yml': config, 'a.docx': 'no zip', 'b.docx': bomb})
    expect(run(['a.docx', 'b.docx'])).toMatchObject({
      code: 2,
      err: 'a.docx: it is no Word file, or it is damaged\nb.docx: it unpacks to far more than it should, as no draft does\n',
    })
  })
})
