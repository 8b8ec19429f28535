import type {Locator, Page} from 'playwright-core'
import {until} from './until.ts'

/** The page as an editor uses it. */
export class DeskPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url)
    await this.page.locator('.cm-content').waitFor()
    await this.read()
  }

  /** Waits until the draft as it stands was read. */
  async read(): Promise<void> {
    await this.page.waitForTimeout(60)
    await until(this.page, 'document.body.dataset.state === "read"')
  }

  /** Pastes as the keyboard does: plain text, and what a web page would put beside it. */
  async paste(text: string, html = ''): Promise<void> {
    await this.page.locator('.cm-content').focus()
    await this.page.keyboard.press('Control+a')
    await this.page.evaluate(
      `(() => {
        const data = new DataTransfer()
        data.setData('text/plain', ${JSON.stringify(text)})
        if (${JSON.stringify(html)}) data.setData('text/html', ${JSON.stringify(html)})
        document.querySelector('.cm-content').dispatchEvent(
          new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
      })()`,
    )
    await this.read()
  }

  /** The draft as the browser keeps it. */
  async text(): Promise<string> {
    await this.page.waitForTimeout(400)
    return this.page.evaluate<string>(
      `JSON.parse(localStorage.getItem('copydesk-draft') ?? '{"text":""}').text`,
    )
  }

  /** How many findings are left. */
  async left(): Promise<number> {
    const words = (await this.page.locator('#count').textContent()) ?? ''
    return Number(/^\d+/.exec(words)?.[0] ?? 0)
  }

  async tab(name: 'findings' | 'quotations' | 'sources'): Promise<void> {
    await this.page.click(`#tab-${name}`)
    await this.page.waitForTimeout(80)
  }

  async addSource(text: string): Promise<void> {
    await this.tab('sources')
    await this.page.fill('#source-words', text)
    await this.page.click('#add-source')
    await this.read()
  }

  async clear(): Promise<void> {
    await this.page.click('#clear')
    await this.page.click('dialog button[value="all"]')
    await this.read()
    await this.tab('findings')
  }

  get marks(): Locator {
    return this.page.locator('.cm-content .mark')
  }

  get cards(): Locator {
    return this.page.locator('#panel .card')
  }

  get status(): Promise<string | null> {
    return this.page.locator('#status').textContent()
  }
}
