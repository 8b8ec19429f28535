import type {Page} from 'playwright-core'
import {axeFaults} from './axe.ts'
import {expect} from './expect.ts'

const WIDE = {width: 1360, height: 860}

const LOOKS = [
  {name: 'light', scheme: 'light', size: WIDE},
  {name: 'dark', scheme: 'dark', size: WIDE},
  {name: 'narrow', scheme: 'light', size: {width: 390, height: 844}},
  // 1,280 pixels at 200 %.
  {name: 'zoomed', scheme: 'light', size: {width: 640, height: 430}},
] as const

/** Looks at the page in every light and width: axe finds nothing, nothing runs out of the side, and a picture is kept. */
export const looks = async (page: Page, folder: string, state: string): Promise<void> => {
  const faults: string[] = []
  for (const {name, scheme, size} of LOOKS) {
    await page.emulateMedia({colorScheme: scheme})
    await page.setViewportSize(size)
    await page.waitForTimeout(80)
    await page.screenshot({path: `${folder}${state}-${name}.png`, fullPage: size.width < 700})
    faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    if (over > 0) faults.push(`${name}: the page is ${over} pixels too wide`)
  }
  await page.emulateMedia({colorScheme: 'light'})
  await page.setViewportSize(WIDE)
  expect(faults.length === 0, `no fault, got ${faults.length}:\n${faults.slice(0, 8).join('\n')}`)
}
