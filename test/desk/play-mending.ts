import {readFileSync} from 'node:fs'
import {expect} from './expect.ts'
import type {Stage} from './play-reading.ts'
import {readSeed} from './read-seed.ts'
import {until} from './until.ts'

/** What an editor does to the draft that was pasted: it is mended, undone, kept, reported and copied. */
export const playMending = async ({desk, steps}: Stage): Promise<void> => {
  const {page} = desk
  const draft = readSeed('002')
  await steps.step('all safe fixes are written, and the count falls', async () => {
    const before = await desk.left()
    await page.click('#apply-safe')
    await until(page, '/safe fix/.test(document.querySelector("#status").textContent)')
    await desk.read()
    expect((await desk.left()) < before, `fewer than ${before} left`)
    expect((await desk.text()) !== draft, 'another text')
  })
  await steps.step('a correction, an ignore and a rule off each take a finding away', async () => {
    let before = await desk.left()
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+i')
    await desk.read()
    expect((await desk.left()) === before - 1, 'one less after an ignore')
    before = await desk.left()
    await page.keyboard.press('F8')
    await page.getByRole('button', {name: 'Rule off for this draft'}).click()
    await desk.read()
    expect((await desk.left()) < before, 'fewer without the rule')
    expect(await page.getByRole('button', {name: /^Switch on/}).isVisible(), 'a way to switch it on')
  })
  await steps.step('undo takes all of it back, and redo brings it again', async () => {
    while (await page.locator('#undo').isEnabled()) {
      await page.click('#undo')
      if ((await desk.text()) === draft) break
    }
    await desk.read()
    expect((await desk.text()) === draft, 'the text as it was pasted')
    expect(!(await page.getByRole('button', {name: /^Switch on/}).isVisible()), 'every rule on')
    await page.click('#redo')
    expect((await desk.text()) !== draft, 'the fixes again')
  })
  await steps.step('a reload changes nothing', async () => {
    const [text, left] = [await desk.text(), await desk.left()]
    await page.reload()
    await desk.read()
    expect((await desk.text()) === text, 'the same text')
    expect((await desk.left()) === left, `${left} left, got ${await desk.left()}`)
  })
  await steps.step('the report is saved', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#report')])
    const report = readFileSync(await file.path(), 'utf8')
    expect(report.includes('Copydesk report') && report.includes('class="mark'), 'a report with marks')
  })
  await steps.step('the text is copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.click('#copy')
    await page.waitForTimeout(100)
    expect(
      (await page.evaluate('navigator.clipboard.readText()')) === (await desk.text()),
      'the text on the clipboard',
    )
  })
}
