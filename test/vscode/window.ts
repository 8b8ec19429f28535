import type {Page} from 'playwright-core'
import {isMarked} from './is-marked.ts'

/** A window of VS Code as a person uses it: by keyboard, and by what can be seen. */
export class Window {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Runs a command by its name in the palette; `asks` where it goes on to ask for a choice. */
  async run(command: string, asks = false): Promise<void> {
    await this.page.keyboard.press('F1')
    const input = this.page.locator('.quick-input-widget input[type=text]')
    await input.waitFor({state: 'visible', timeout: 10_000})
    await input.fill(`>${command}`)
    await this.page
      .locator('.quick-input-list .monaco-list-row', {hasText: command})
      .first()
      .waitFor({timeout: 10_000})
    await this.page.keyboard.press('Enter')
    if (!asks) await input.waitFor({state: 'hidden', timeout: 10_000})
  }

  /** Picks what a command asks for. */
  async pick(words: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', {hasText: words}).first()
    await row.waitFor({timeout: 10_000})
    await row.click()
  }

  /** Waits until the file in front reads so. */
  async untilText(words: string): Promise<void> {
    const end = Date.now() + 30_000
    while (Date.now() < end) {
      if ((await this.text()).includes(words)) return
      await this.page.waitForTimeout(100)
    }
    throw new Error(`Expected “${words}” in:\n${await this.text()}`)
  }

  /** Types the answer to what a command asks for. */
  async answer(words: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]')
    await input.waitFor({state: 'visible', timeout: 10_000})
    // A dialog that is still filling its list writes its folder over what was typed.
    for (let turn = 0; turn < 10; turn++) {
      await input.fill(words)
      await this.page.waitForTimeout(800)
      if ((await input.inputValue()) === words) return
    }
  }

  /** Says that the answer is right. */
  async accept(): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.page
      .locator('.quick-input-widget input[type=text]')
      .waitFor({state: 'hidden', timeout: 10_000})
  }

  /** Waits until Copydesk's item in the status bar says something. */
  async untilStatus(words: string): Promise<void> {
    await this.page.locator('[id*="copydesk.status"]', {hasText: words}).first().waitFor({timeout: 30_000})
  }

  /** Opens a file of the folder. */
  async open(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).first().dblclick()
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({timeout: 20_000})
  }

  /** Puts the cursor at a line and column of the file in front. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+KeyG')
    const input = this.page.locator('.quick-input-widget input[type=text]')
    await input.waitFor({state: 'visible', timeout: 10_000})
    await input.fill(`:${line}:${column}`)
    // On a busy machine Enter would come before there is anything to go to.
    await this.page
      .locator('.quick-input-list .monaco-list-row', {hasText: `line ${line}`})
      .first()
      .waitFor({timeout: 10_000})
    await this.page.keyboard.press('Enter')
    await input.waitFor({state: 'hidden', timeout: 10_000})
  }

  /** Tells whether a wavy line runs under a word that can be seen in the editor. */
  isMarked(word: string): Promise<boolean> {
    return this.page.evaluate(`(${isMarked})(${JSON.stringify(word)})`)
  }

  /** Waits until a wavy line runs under a word, or none does. */
  async untilMarked(word: string, marked = true, patience = 30_000): Promise<void> {
    const end = Date.now() + patience
    while (Date.now() < end) {
      if ((await this.isMarked(word)) === marked) return
      await this.page.waitForTimeout(100)
    }
    throw new Error(`Expected “${word}” ${marked ? 'to be marked' : 'not to be marked any more'}`)
  }

  /** The words of the file in front, as far as they can be seen. */
  async text(): Promise<string> {
    // Of two files side by side, the one that has the keyboard.
    const front = this.page.locator('.editor-group-container.active .editor-instance .view-lines')
    const lines = await front.first().innerText()
    return lines.replaceAll('\u00a0', ' ')
  }
}
