import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {docxText} from '@copydesk/core/docx'
import {strFromU8, unzipSync} from 'fflate'
import mammoth from 'mammoth'
import {makeDocx, paragraph, run} from '../make-docx.ts'
import {expect} from './expect.ts'
import type {Stage} from './play-reading.ts'

const GOOD = makeDocx(
  paragraph(run('Bridge to close', '<w:b/>')) +
    paragraph(run('The bridge will'), run('not', '<w:i/>'), run(' open on Tuesday, the the council said.')),
)
const BOMB = makeDocx(paragraph(run(' '.repeat(24 * 2 ** 20))))
const ENTITIES = makeDocx(paragraph(run('The the end.')), '<!DOCTYPE w:document [<!ENTITY a "aaaa">]>')

/** Word's files, in and out. */
export const playDocx = async ({desk, steps, look}: Stage, home: string): Promise<void> => {
  const {page} = desk
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    writeFileSync(join(home, name), bytes)
    await page.setInputFiles('#open', join(home, name))
    await page.waitForTimeout(300)
    await desk.read()
  }
  const save = async (way: 'tracked' | 'plain'): Promise<Uint8Array> => {
    await page.click('#save-docx')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`dialog button[value="${way}"]`),
    ])
    return readFileSync(await file.path())
  }
  await steps.step('a .docx is opened and marked', async () => {
    await open('bridge.docx', GOOD)
    expect((await desk.left()) >= 2, `two findings, got ${await desk.left()}`)
    await look('docx')
  })
  await steps.step('it is saved corrected, its formatting kept, and opens in another library', async () => {
    await page.click('#apply-safe')
    await desk.read()
    await page.reload()
    await desk.read()
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(await save('plain'))})
    const wanted =
      '<p><strong>Bridge to close</strong></p><p>The bridge will <em>not</em> open on Tuesday, the council said.</p>'
    expect(value === wanted, `${wanted}, got ${value}`)
  })
  await steps.step('or as tracked changes', async () => {
    await page.click('#save-docx')
    await look('docx-save')
    await page.click('dialog button[value=""]')
    const tracked = await save('tracked')
    const xml = strFromU8(unzipSync(tracked)['word/document.xml'] ?? new Uint8Array())
    expect(
      /<w:del w:id="\d+" w:author="Copydesk" w:date="\d{4}-/.test(xml),
      `a tracked deletion, got ${xml.slice(-600)}`,
    )
    expect(docxText(tracked) === (await desk.text()), 'the words as they stand on the page')
    await desk.clear()
  })
  await steps.step('a zip bomb and XML entities are refused in words', async () => {
    await desk.paste('A short draft stays.')
    for (const [name, bytes, words] of [
      ['bomb.docx', BOMB, 'unpacks to far more'],
      ['entities.docx', ENTITIES, 'declares XML entities'],
      ['broken.docx', new Uint8Array([80, 75, 3, 4, 0]), 'no Word file'],
    ] as const) {
      await open(name, bytes)
      const said = (await page.locator('#trouble').textContent()) ?? ''
      expect(said.includes(words), `“${words}”, got “${said}”`)
    }
    expect((await desk.text()) === 'A short draft stays.', 'the draft as it was')
    await desk.clear()
  })
}
