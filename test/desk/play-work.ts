import {readFileSync} from 'node:fs'
import type {Steps} from '../steps.ts'
import {axeFaults} from './axe.ts'
import {expect} from './expect.ts'
import type {DeskPage} from './page.ts'
import {readSeed} from './read-seed.ts'
import {until} from './until.ts'

/** What the steps share. */
export interface Stage {
  readonly desk: DeskPage
  readonly steps: Steps
  readonly look: (state: string) => Promise<void>
}

/** An editor's morning: a draft pasted, mended, audited, undone, kept. */
export const playWork = async ({desk, steps, look}: Stage): Promise<void> => {
  const {page} = desk
  const draft = readSeed('002')
  await steps.step('an empty page explains itself', async () => {
    expect(await page.getByText('Try it on an example').isVisible(), 'an example to try')
    await look('empty')
  })
  await steps.step('the example shows findings of more than one kind', async () => {
    await page.click('#example')
    await desk.read()
    expect((await desk.left()) >= 5, `five findings, got ${await desk.left()}`)
    await look('example')
    await desk.tab('quotations')
    await look('example-quotations')
    await desk.clear()
  })
  await steps.step('seed 002 is pasted and marked', async () => {
    await desk.paste(draft)
    expect((await desk.marks.count()) > 5, 'marks in the copy')
    expect((await desk.left()) === (await desk.cards.count()), 'a card for each finding')
    expect((await desk.status) === `${await desk.left()} left.`, `what is left, got “${await desk.status}”`)
    const scrolled = await page.evaluate('document.querySelector(".cm-scroller").scrollTop')
    expect(scrolled === 0, `the beginning of the draft, got it scrolled by ${scrolled}`)
    await look('seed')
  })
  await steps.step('next, previous and the list go to a finding and say it aloud', async () => {
    await page.keyboard.press('F8')
    const first = (await desk.status) ?? ''
    expect(/^(?:error|warning|suggestion), 1 of \d+: /.test(first), `the first finding, got “${first}”`)
    await page.keyboard.press('F8')
    await page.keyboard.press('Shift+F8')
    expect((await desk.status) === first, 'the first finding again')
    await page.waitForTimeout(100)
    await look('finding')
  })
  await steps.step('a rule’s page is one click away', async () => {
    const [rule] = await Promise.all([page.waitForEvent('popup'), page.getByText('About the rule').click()])
    await rule.waitForLoadState()
    const faults = await axeFaults(rule)
    expect(faults.length === 0, `no fault, got ${faults.join('\n')}`)
    expect((await rule.locator('.examples li').count()) > 0, 'examples on the rule’s page')
    await rule.close()
  })
  await steps.step('a rule is tried on published copy, and the draft stays', async () => {
    const before = await desk.text()
    await page.click('#try-rule')
    await page.selectOption('#tried-rule', 'stray-capital')
    await page.fill('#tried-copy', 'Relief came to UKraine.\n\nRUSsia said nothing of it.')
    await page.locator('dialog button.primary').click()
    await page.getByText('2 findings in 9 words: 222.22 per 1,000.').waitFor({timeout: 5000})
    await look('try-rule')
    await page.locator('dialog button[value=""]').click()
    expect((await desk.text()) === before, 'the draft as it was')
  })
  await steps.step('filters narrow the list', async () => {
    const all = await desk.cards.count()
    await page.click('#filter-error')
    await page.waitForTimeout(80)
    expect((await desk.cards.count()) < all, 'fewer cards without errors')
    await page.click('#filter-error')
  })
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
