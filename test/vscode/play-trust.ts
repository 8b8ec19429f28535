import {type Bound, includes, lacks, type Shoot} from './bound.ts'
import type {Window} from './window.ts'

/** The words that every finding of the file in front stands with in the list of problems. */
const problems = async ({page}: Window): Promise<string> => {
  const rows = page.locator('.markers-panel .monaco-list-row')
  await rows.first().waitFor({timeout: 60_000})
  await page.waitForTimeout(800)
  return (await rows.allInnerTexts()).join('\n')
}

/** A folder whose config loads a rule file and names a source outside: what is seen before and after it is trusted. */
export const playTrust = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  const {page} = window
  await step('an untrusted folder is opened in restricted mode', async () => {
    await page.locator('.monaco-dialog-box').waitFor({timeout: 60_000})
    await shoot('trust asked')
    await page.locator('.monaco-dialog-box .monaco-button', {hasText: 'No, I don'}).click()
    await page.locator('.statusbar', {hasText: 'Restricted Mode'}).waitFor({timeout: 20_000})
  })
  await step('there its config loads no rules and reads nothing outside', async () => {
    await window.open('draft.txt')
    await window.untilMarked('the the', true, 60_000)
    await window.run('View: Toggle Problems')
    const said = await problems(window)
    await shoot('restricted mode')
    includes(
      said,
      'rule files wait until the folder is trusted',
      'lies outside the folder',
      'is written twice',
    )
    lacks(said, 'four hundred', 'zebra')
  })
  await step('and does both once it is trusted', async () => {
    await window.run('Workspaces: Manage Workspace Trust')
    await page.locator('.workspace-trust-editor .monaco-button', {hasText: 'Trust'}).first().click()
    await page.locator('.statusbar', {hasText: 'Restricted Mode'}).waitFor({state: 'hidden', timeout: 20_000})
    await window.open('draft.txt')
    await window.untilMarked('zebra', true, 30_000)
    const said = await problems(window)
    await shoot('trusted')
    includes(said, 'four hundred', 'zebra')
    lacks(said, 'trusted')
  })
}
