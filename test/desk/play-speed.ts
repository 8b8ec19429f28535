import type {Page} from 'playwright-core'
import type {Stage} from './play-reading.ts'
import {readSeed} from './read-seed.ts'

const WORDS = 3000
const TIMES = 15
const SLIP = 'the the '

const longDraft = (): string => {
  const copy = ['000', '001', '002', '003', '004'].map(readSeed).join('\n\n')
  return `${copy}\n\n`
    .repeat(4)
    .split(/(?<=\s)/)
    .slice(0, WORDS)
    .join('')
    .trim()
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

// Notes when the slip at the draft's start is marked, and how long the service took to answer.
const WATCH = `(() => {
  const copy = document.querySelector('.cm-content')
  const ask = window.fetch
  window.fetch = async (path, init) => {
    const start = performance.now()
    const response = await ask(path, init)
    if (String(init?.body).includes('"want":"findings"')) window.answered = performance.now() - start
    return response
  }
  window.watch = () => {
    const start = performance.now()
    window.marked = new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        if (copy.querySelector('.cm-line .mark')?.textContent !== 'the the') return
        seen.disconnect()
        resolve(performance.now() - start)
      })
      seen.observe(copy, {subtree: true, childList: true, characterData: true})
    })
  }
})()`

interface Times {
  readonly marked: number
  readonly answered: number
}

const typeSlip = async (page: Page): Promise<Times> => {
  await page.keyboard.press('Control+Home')
  await page.evaluate('window.watch()')
  await page.keyboard.insertText(SLIP)
  const marked = await page.evaluate<number>('window.marked')
  return {marked, answered: await page.evaluate<number>('window.answered')}
}

// A session of its own: nothing of the draft was read before.
const fullLint = (page: Page, text: string, time: number): Promise<number> => {
  const body = JSON.stringify({text, want: 'findings', session: `full-${time}`})
  return page.evaluate<number>(`(async () => {
    const start = performance.now()
    const headers = {'content-type': 'application/json'}
    await (await fetch('/desk/review', {method: 'POST', headers, body: ${JSON.stringify(body)}})).json()
    return performance.now() - start
  })()`)
}

/** From the keystroke to the marks, against a full lint of the same draft. */
export const playSpeed = async ({desk, steps}: Stage): Promise<void> => {
  const {page} = desk
  await steps.step('new marks come after each keystroke in 3,000 words; the ratio is printed', async () => {
    const text = longDraft()
    await desk.paste(text)
    await page.evaluate(WATCH)
    await page.locator('.cm-content').focus()
    const typed: Times[] = []
    const full: number[] = []
    for (let time = 0; time < TIMES; time++) {
      typed.push(await typeSlip(page))
      await desk.read()
      full.push(await fullLint(page, text, time))
      await page.keyboard.press('Control+z')
      await desk.read()
    }
    const [marked, answered] = [
      median(typed.map((one) => one.marked)),
      median(typed.map((one) => one.answered)),
    ]
    const whole = median(full)
    console.log(
      `     keystroke to marks ${marked.toFixed(0)} ms, of which 120 ms wait for the next key and ${answered.toFixed(0)} ms are the service's; a full lint ${whole.toFixed(0)} ms: ratio ${(answered / whole).toFixed(2)}`,
    )
    await page.reload()
    await desk.read()
    await desk.clear()
  })
}
