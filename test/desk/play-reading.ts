import type {Steps} from '../steps.ts'
import {axeFaults} from './axe.ts'
import {expect} from './expect.ts'
import type {DeskPage} from './page.ts'
import {readSeed} from './read-seed.ts'

/** What the steps share. */
export interface Stage {
  readonly desk: DeskPage
  readonly steps: Steps
  readonly look: (state: string) => Promise<void>
}

/** An editor's morning: a draft is pasted, its findings are read, a rule is tried. The draft is left on the page. */
export const playReading = async ({desk, steps, look}: Stage): Promise<void> => {
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
}
