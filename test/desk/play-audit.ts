import {expect} from './expect.ts'
import type {Stage} from './play-reading.ts'
import {readSeed} from './read-seed.ts'

const SOURCE = `Maria Lopes: Thank you all for coming. We will not close the clinic this year, and we have never planned to.

Maria Lopes: The budget for nurses rises by twelve per cent, which is the largest rise since the clinic opened its doors.
`

const DRAFT = `Clinic stays open

“We will close the clinic this year,” said Maria Lopes on Monday.

Lopes said: “The budget for nurses rises by twelve per cent, the largest rise since the clinic opened its doors.”

${'The council will meet again in June to vote on the plan.\n\n'.repeat(40)}“The budget for nurses rises by twelve per cent,” Lopes said.
`

/** The audit of quotations. */
export const playAudit = async ({desk, steps, look}: Stage): Promise<void> => {
  const {page} = desk
  await steps.step('seed 002 is held against seed 004', async () => {
    await desk.paste(readSeed('002'))
    await desk.addSource(readSeed('004'))
    await desk.tab('quotations')
    expect((await desk.cards.count()) > 0, 'quotations')
    await look('seed-quotations')
    await desk.clear()
  })
  await steps.step('sources and dialogs', async () => {
    await desk.addSource('Short.')
    await look('sources')
    for (const id of ['help', 'clear']) {
      await page.click(`#${id}`)
      await look(id)
      await page.keyboard.press('Escape')
    }
    await desk.paste('The the end.\n')
    await page.keyboard.press('F8')
    await page.fill('#source-words', 'Words of a source')
    await page.keyboard.press('Control+Enter')
    expect((await desk.text()) === 'The the end.\n', 'keys in a field leave the draft alone')
    await desk.addSource('Later.')
    const names = page.locator('#source-name option')
    expect((await names.count()) === 2, 'both sources to choose from')
    for (const left of [1, 0]) {
      await page
        .getByRole('button', {name: /^Take away/})
        .first()
        .click()
      await page.waitForTimeout(100)
      expect((await page.locator('.given').count()) === left, `sources left: ${left}`)
      if (left === 1)
        expect((await page.textContent('#source-text')) === 'Later.', 'the words of the one left')
    }
  })
  await steps.step('verdicts, differences word by word, speaker and place', async () => {
    await desk.paste(DRAFT)
    await desk.addSource(SOURCE.repeat(1) + '\nLater.\n\n'.repeat(60))
    await desk.tab('quotations')
    const first = desk.cards.first()
    const words = (await first.textContent()) ?? ''
    expect(words.includes('The source says otherwise'), `a verdict, got “${words}”`)
    expect(words.includes('Maria Lopes'), 'the speaker')
    expect(
      (await first.locator('ins').allTextContents()).join(' ').includes('not'),
      '“not” marked in the source’s words',
    )
    await look('audit')
  })
  await steps.step('a quotation shows itself on both sides', async () => {
    await desk.cards.last().locator('.head').click()
    await page.waitForTimeout(200)
    expect(await page.locator('#source-text mark.is-selected').isVisible(), 'its place in the source')
    const scrolled = await page.evaluate<number>('document.querySelector(".cm-scroller").scrollTop')
    expect(scrolled > 0, 'the draft scrolled to it')
  })
  await steps.step('draft and source scroll together', async () => {
    await page.waitForTimeout(300)
    await page.evaluate('document.querySelector(".cm-scroller").scrollTop = 0')
    await page.waitForTimeout(400)
    const [draft, source] = await page.evaluate<[number, number]>(
      `[document.querySelector('.cm-scroller').scrollTop, document.querySelector('#source-text').scrollTop]`,
    )
    expect(draft === 0 && source < 200, `both at the top, got ${draft} and ${source}`)
  })
  await steps.step('verdicts filter the list', async () => {
    const all = await desk.cards.count()
    await page.selectOption('#filter-verdict', 'altered')
    await page.waitForTimeout(80)
    expect((await desk.cards.count()) < all, 'fewer quotations')
    await page.selectOption('#filter-verdict', '')
  })
  await steps.step('the source’s words are restored, and a cut is marked', async () => {
    await page.getByRole('button', {name: 'Restore the source’s words'}).first().click()
    await desk.read()
    expect((await desk.text()).includes('“We will not close the clinic this year,”'), 'the word “not” again')
    await page.getByRole('button', {name: 'Mark the cut'}).first().click()
    await desk.read()
    expect(
      (await desk.text()).includes('twelve per cent … the largest'),
      `an ellipsis, got ${await desk.text()}`,
    )
    await page.waitForTimeout(100)
    expect(
      (await page.getByRole('button', {name: 'Restore the source’s words'}).count()) === 0,
      'nothing left to restore',
    )
    await desk.clear()
  })
  await steps.step('a source’s markup and line breaks are not restored with its words', async () => {
    await desk.paste('The mayor said: “We will leave no one behind in this valley of tears.”\n')
    const html = '<p>We will leave no<b>body at</b>\n<i>all</i> behind in this valley of tears.</p>'
    await page.evaluate(
      `(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([${JSON.stringify(html)}], 'speech.html'))
        const options = {dataTransfer, bubbles: true, cancelable: true}
        document.querySelector('#panel').dispatchEvent(new DragEvent('drop', options))
      })()`,
    )
    await page.waitForTimeout(100)
    await desk.read()
    await desk.tab('quotations')
    await page.getByRole('button', {name: 'Restore the source’s words'}).first().click()
    await desk.read()
    const text = await desk.text()
    expect(text.includes('leave nobody at all behind'), `words alone, got ${text}`)
    await desk.clear()
  })
}
