import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {docxText, writeDocx} from '@copydesk/core/docx'
import {makeDocx, noteNumber, paragraph, run} from '../make-docx.ts'
import {serve} from '../serve.ts'
import {Steps} from '../steps.ts'
import {hasLibreOffice, LibreOffice} from './libreoffice.ts'

const DRAFT = makeDocx(
  [
    paragraph(run('Bridge & road')),
    paragraph(run('The bridge will'), run('not', '<w:b/>'), run(' open “soon”.')),
    paragraph(run('The mayor said so.')),
    paragraph(run('Share this article')),
    paragraph(run('It stays shut.')),
  ].join(''),
)

const NOTED = makeDocx(paragraph(run('The fund is new.'), noteNumber(1)), '', [
  paragraph('<w:r><w:footnoteRef/></w:r>', run('The the budget.')),
])

const same = (got: unknown, wanted: unknown): void => {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`Expected ${b}, got ${a}`)
}

/** Each a change of the draft as an editor makes it. */
const EDITS: Readonly<Record<string, (text: string) => string>> = {
  'words in two runs': (text) => text.replace('willnot', 'will not').replace('soon', 'late'),
  'a paragraph taken out': (text) => text.replace('Share this article\n\n', ''),
  'two paragraphs joined': (text) => text.replace('so.\n\nShare', 'so. Share'),
  'a paragraph begun': (text) => text.replace('so.', 'so.\n\nNobody else did.'),
  'an end taken away, two paragraphs begun': (text) =>
    text.replace('open “soon”.\n\nThe mayor', 'open. A\n\nB said.\n\nC: the mayor'),
}

const playChanges = async (office: LibreOffice, steps: Steps, folder: string): Promise<void> => {
  const original = docxText(DRAFT)
  for (const [name, edit] of Object.entries(EDITS)) {
    const text = edit(original)
    const path = join(folder, `${name.replaceAll(' ', '-')}.docx`)
    writeFileSync(path, writeDocx(DRAFT, text, {tracked: {author: 'A. Sub', date: '2026-01-07T10:00:00Z'}}))
    await steps.step(`tracked changes, ${name}: accepted, the new text`, async () => {
      const {count, paragraphs} = office.changes(path, 'Accept')
      if (count === 0) throw new Error('Expected tracked changes, got none')
      same(paragraphs, text.split('\n\n'))
    })
    await steps.step(`tracked changes, ${name}: rejected, the old text`, async () => {
      same(office.changes(path, 'Reject').paragraphs, original.split('\n\n'))
    })
  }
}

const playNotes = async (office: LibreOffice, steps: Steps, folder: string): Promise<void> => {
  const path = join(folder, 'notes.docx')
  const text = docxText(NOTED).replace('The the', 'The')
  writeFileSync(path, writeDocx(NOTED, text, {tracked: {author: 'A. Sub', date: '2026-01-07T10:00:00Z'}}))
  await steps.step('tracked changes in a footnote: accepted, the new text', async () => {
    same(office.changes(path, 'Accept').notes, ['The budget.'])
  })
  await steps.step('tracked changes in a footnote: rejected, the old text', async () => {
    same(office.changes(path, 'Reject').notes, ['The the budget.'])
  })
}

const playCheck = async (office: LibreOffice, steps: Steps): Promise<void> => {
  const service = await serve()
  await steps.step('the remote checker of LibreOffice marks and mends', async () => {
    same(office.check(`${service.url}/v2`, 'UKraine said they are loosing the war. It was a good day.'), [
      {words: 'UKraine', comment: '“UKraine” has a stray capital; write “Ukraine”', fixes: ['Ukraine']},
      {words: 'loosing', comment: 'Write “losing”, not “loosing”', fixes: ['losing']},
    ])
  })
  await service.stop()
}

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-office-'))
  const steps = new Steps(async () => undefined)
  const office = new LibreOffice()
  try {
    await playCheck(office, steps)
    await playChanges(office, steps, folder)
    await playNotes(office, steps, folder)
  } finally {
    office.close()
    rmSync(folder, {recursive: true, force: true})
  }
  console.log(`${steps.passed} passed, ${steps.failed} failed`)
  process.exitCode = steps.failed > 0 ? 1 : 0
}

if (hasLibreOffice()) await main()
else {
  console.log(
    'Skipped: this machine has no LibreOffice (apt-get install libreoffice-writer-nogui python3-uno)',
  )
  console.log('0 passed, 0 failed')
}
