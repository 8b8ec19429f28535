import type {Steps} from '../steps.ts'
import {type Bound, includes, type Shoot} from './bound.ts'
import {playChoices} from './play-choices.ts'
import {playFurnishings} from './play-furnishings.ts'
import type {Window} from './window.ts'

const seeds = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  const {page} = window
  await step('marks UKraine and backstopswere', async () => {
    await window.open('000_8762c65564b923ac.txt')
    await window.untilMarked('UKraine', true, 60_000)
    await window.goTo(22, 1)
    await window.untilMarked('backstopswere')
    await shoot('seed 000')
  })
  await step('lists them as problems, with rules that link to their pages', async () => {
    await window.run('View: Toggle Problems')
    const rows = page.locator('.markers-panel .monaco-list-row')
    await rows.first().waitFor({timeout: 15_000})
    const filter = page.locator('.markers-panel-container input, .viewpane-filter input').first()
    await filter.fill('UKraine')
    await page.waitForTimeout(800)
    includes((await rows.allInnerTexts()).join('\n'), 'UKraine', 'stray-capital')
    await shoot('problems')
    await filter.fill('')
    await window.run('View: Toggle Problems')
  })
  await step('marks loosing and it’s', async () => {
    await window.open('002_8290334a6e652e8f.txt')
    await window.goTo(11, 1)
    await window.untilMarked('loosing')
    await window.untilMarked('it’s')
    await shoot('seed 002')
  })
}

const fixes = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  const {page} = window
  await step('a quick fix mends the word and the mark is gone', async () => {
    await window.open('000_8762c65564b923ac.txt')
    await window.goTo(22, 1)
    await window.untilMarked('backstopswere')
    await window.goTo(22, 8)
    await page.keyboard.press('Control+Period')
    await page.locator('.action-widget').waitFor({timeout: 10_000})
    await page.waitForTimeout(300)
    await shoot('quick fix')
    await page.keyboard.press('Enter')
    await window.untilText('real backstops were in place')
    await window.untilMarked('backstops were', false)
  })
  await step('saving writes all safe fixes', async () => {
    await window.open('saving.txt')
    await window.untilMarked('on on')
    await page.keyboard.press('End')
    await page.keyboard.type(' So they say.')
    await page.keyboard.press('Control+KeyS')
    await window.untilText('The talks went on Monday, and they ended well. So they say.')
    await window.untilMarked('went on', false)
    await shoot('fixed on save')
  })
}

const quotations = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  const {page} = window
  await step('the hover on a misquoted “legitimate threat” names “legitimate target”', async () => {
    await window.open('misquoting.md')
    await window.untilMarked('threat')
    await window.goTo(6, 81)
    await window.run('Show or Focus Hover')
    const hover = page.locator('.monaco-hover:visible').first()
    await hover.waitFor({timeout: 10_000})
    await page.waitForTimeout(800)
    await shoot('hover')
    includes(await hover.innerText(), 'legitimate target')
    await page.keyboard.press('Escape')
  })
  await step('counts the quotations above the draft', async () => {
    const lens = page.locator('.codelens-decoration').first()
    await lens.waitFor({timeout: 15_000})
    includes(await lens.innerText(), '0 of 1 quotations verified')
  })
  await step('the audit lists the quotation beside the draft', async () => {
    await window.run('Copydesk: Audit Quotations')
    const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame')
    await frame.locator('li').first().waitFor({timeout: 20_000})
    includes(await frame.locator('body').innerText(), 'legitimate threat', 'legitimate target', 'altered')
    await shoot('audit')
    await frame.locator('button', {hasText: 'Open the source'}).click()
    await page.locator('.tab.active[data-resource-name^="004"]').waitFor({timeout: 10_000})
  })
  await step('the audit follows what is typed', async () => {
    await window.open('misquoting.md')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('“The bridge will be closed until the spring,” she said.')
    const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame')
    await frame.locator('li', {hasText: 'closed until the spring'}).waitFor({timeout: 20_000})
    await shoot('audit-typed')
    await window.run('File: Revert File')
    await frame
      .locator('li', {hasText: 'closed until the spring'})
      .waitFor({state: 'detached', timeout: 20_000})
  })
  await step('go to definition lands in seed 004 at the words', async () => {
    await window.open('misquoting.md')
    await window.goTo(6, 81)
    await page.keyboard.press('F12')
    await page.locator('.tab.active[data-resource-name^="004"]').waitFor({timeout: 10_000})
    await page.waitForTimeout(500)
    includes(await page.locator('.statusbar').innerText(), 'Ln 6')
    await shoot('definition')
  })
}

/** What a sub-editor does with Copydesk in VS Code, and what must be seen each time. */
export const play = async (window: Window, steps: Steps, shoot: Shoot, folder: string): Promise<void> => {
  const bound = {step: steps.step.bind(steps)}
  await seeds(window, bound, shoot)
  await fixes(window, bound, shoot)
  await quotations(window, bound, shoot)
  await playChoices(window, bound, shoot, folder)
  await playFurnishings(window, bound, shoot)
}
