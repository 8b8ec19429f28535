import type {Page} from 'playwright-core'

/** Waits until an expression is true on the page; Playwright's own way needs `eval`, which the page forbids. */
export const until = async (page: Page, expression: string, timeout = 15_000): Promise<void> => {
  const end = Date.now() + timeout
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > end) throw new Error(`Expected within ${timeout} ms: ${expression}`)
    await page.waitForTimeout(15)
  }
}
