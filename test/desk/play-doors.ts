import type {Served} from '../serve.ts'
import {expect} from './expect.ts'
import type {Stage} from './play-reading.ts'
import {until} from './until.ts'

const SCRIPT = `<p>The the mayor</p><script>window.ran = 1</script><img src=x onerror="window.ran = 1"><svg onload="window.ran = 1">`

/** Every door tried closed. */
export const playDoors = async (
  {desk, steps}: Stage,
  seen: {readonly outside: readonly string[]},
): Promise<void> => {
  const {page} = desk
  const ran = (): Promise<unknown> => page.evaluate('window.ran')
  await steps.step('a script in a draft or a source does not run', async () => {
    await desk.paste(SCRIPT, SCRIPT)
    await page.selectOption('#format', 'html')
    await desk.addSource(
      `${SCRIPT} The mayor said “<script>window.ran = 1</script> it is so and nothing else”.`,
    )
    for (const tab of ['quotations', 'findings'] as const) await desk.tab(tab)
    await page.keyboard.press('F8')
    await page.waitForTimeout(200)
    expect((await ran()) === undefined, 'nothing run')
    expect(
      (await page.locator('.cm-content script, #panel script, #source-text img').count()) === 0,
      'no element of the draft',
    )
    await page.selectOption('#format', 'text')
    await desk.clear()
  })
  await steps.step('an inline script is refused by the content policy', async () => {
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))`,
    )
    expect((await ran()) === undefined, 'nothing run')
  })
  await steps.step('a paste of 10 MB is refused in words, and the draft stays', async () => {
    await desk.paste('A short draft stays.')
    await desk.paste('word '.repeat(2_000_000))
    expect(
      ((await page.locator('#trouble').textContent()) ?? '').includes('longer than any draft'),
      'a word about it',
    )
    expect((await desk.text()) === 'A short draft stays.', 'the draft as it was')
    await desk.clear()
  })
  await steps.step('the page asks nobody but its own service', async () => {
    expect(seen.outside.length === 0, `no request outside, got ${seen.outside.join(' ')}`)
  })
}

/** The service goes away and comes back. */
export const playOutage = async (
  {desk, steps, look}: Stage,
  served: Served,
  start: () => Promise<Served>,
): Promise<Served> => {
  const {page} = desk
  let now = served
  await steps.step(
    'a service that is gone is told in words, and the work goes on when it is back',
    async () => {
      await desk.paste('The the mayor spoke.')
      await served.stop()
      await page.locator('.cm-content').focus()
      await page.keyboard.press('End')
      await page.keyboard.insertText(' The the end.')
      await until(page, '/does not answer/.test(document.querySelector("#trouble").textContent)')
      await look('gone')
      now = await start()
      await until(page, 'document.querySelector("#trouble").hidden', 10_000)
      await desk.read()
      expect((await desk.left()) === 2, `two findings, got ${await desk.left()}`)
      await desk.clear()
    },
  )
  return now
}
