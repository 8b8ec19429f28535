import {type Bound, includes, type Shoot} from './bound.ts'
import type {Window} from './window.ts'

/** What stands around the drafts: the status bar, the pages of rules, the walkthrough. */
export const playFurnishings = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  const {page} = window
  await step('the status bar counts and names the style', async () => {
    await window.open('002_8290334a6e652e8f.txt')
    const item = page
      .locator('#copydesk\\.copydesk-vscode\\.copydesk\\.status, [id*="copydesk.status"]')
      .first()
    await item.waitFor({timeout: 15_000})
    includes(await item.innerText(), 'copydesk')
  })
  await step('explains a rule', async () => {
    await window.run('Copydesk: Explain a Rule', true)
    await window.pick('apostrophe')
    const frame = page.frameLocator('iframe.webview').last().frameLocator('#active-frame')
    await frame.locator('h1', {hasText: 'apostrophe'}).waitFor({timeout: 20_000})
    await shoot('rule')
  })
  await step('introduces itself in a walkthrough', async () => {
    await window.run('View: Toggle Maximize Editor Group')
    await window.run('View: Toggle Panel Visibility')
    await window.run('Welcome: Open Walkthrough...', true)
    await window.pick('Get started with Copydesk')
    await page
      .locator('.getting-started-step', {hasText: 'Check the quotations'})
      .first()
      .waitFor({timeout: 15_000})
    const beside = page.locator('.getting-started-media iframe.webview').contentFrame()
    await beside
      .locator('#active-frame')
      .contentFrame()
      .locator('h1', {hasText: 'Findings in the copy'})
      .waitFor({timeout: 20_000})
    await shoot('walkthrough')
  })
}
