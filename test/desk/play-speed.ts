import {expect} from './expect.ts'
import type {Stage} from './play-work.ts'
import {readSeed} from './read-seed.ts'

const WORDS = 3000
const TIMES = 12

const longDraft = (): string => {
  const copy = ['000', '001', '002', '003', '004'].map(readSeed).join('\n\n')
  const words = copy.split(/(?<=\s)/)
  return Array.from({length: Math.ceil(WORDS / words.length)}, () => copy)
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, WORDS)
    .join('')
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** From the keystroke to the marks, against a full lint of the same draft. */
export const playSpeed = async ({desk, steps}: Stage): Promise<void> => {
  const {page} = desk
  await steps.step('new marks come soon after a keystroke in 3,000 words', async () => {
    const text = longDraft()
    await desk.paste(text)
    await page.evaluate(`(() => {
      window.answers = []
      const ask = window.fetch
      window.fetch = async (path, init) => {
        const start = performance.now()
        const response = await ask(path, init)
        if (String(init?.body).includes('"findings"')) window.answers.push(performance.now() - start)
        return response
      }
      window.stamp = () => {
        window.answers = []
        window.begun = performance.now()
        window.marked = new Promise((resolve) => {
          const seen = new MutationObserver(() => {
            if (!document.querySelector('.cm-content')?.textContent.includes('zzteh')) return
            if (![...document.querySelectorAll('.cm-content .mark')].some((mark) => mark.textContent.startsWith('zzteh'))) return
            seen.disconnect()
            resolve(performance.now() - window.begun)
          })
          seen.observe(document.querySelector('.cm-content'), {subtree: true, childList: true, characterData: true, attributes: true})
        })
      }
    })()`)
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    const times: number[] = []
    const answers: number[] = []
    for (let time = 0; time < TIMES; time++) {
      await page.keyboard.insertText('zzteh zzteh')
      await desk.read()
      await page.evaluate('window.stamp()')
      await page.keyboard.insertText(' ')
      await desk.read()
      answers.push(await page.evaluate<number>('window.answers[0] ?? 0'))
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      await desk.read()
    }
    times.push(...answers)
    const full: number[] = []
    for (let time = 0; time < TIMES; time++) {
      const body = {text: `${text}\n${time}`, want: 'findings', session: `full-${time}`}
      const start = `(async () => { const start = performance.now(); await (await fetch('/desk/review', {method: 'POST', headers: {'content-type': 'application/json'}, body: ${JSON.stringify(JSON.stringify(body))}})).json(); return performance.now() - start })()`
      full.push(await page.evaluate<number>(start))
    }
    console.log(
      `     keystroke → answer ${median(times).toFixed(0)} ms, a full lint ${median(full).toFixed(0)} ms: ratio ${(median(times) / median(full)).toFixed(2)} (the pause before asking, 120 ms, not counted)`,
    )
    expect(median(times) < 1000, 'marks within a second')
    await desk.clear()
  })
}
