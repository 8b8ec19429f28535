import {type Bound, includes, type Shoot} from './bound.ts'
import type {Window} from './window.ts'

const style = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  await step('a style is chosen, stands in the status bar, and its rules are in force', async () => {
    await window.open('styled.txt')
    await window.untilMarked('the the')
    await window.run('Copydesk: Choose Style', true)
    await window.page.waitForTimeout(300)
    await shoot('styles')
    await window.pick('guardian')
    await window.untilStatus('guardian')
    await window.untilMarked('per cent', true)
    await shoot('style chosen')
  })
  await step('and is left to the config again', async () => {
    await window.run('Copydesk: Choose Style', true)
    await window.pick('What the config says')
    await window.untilStatus('copydesk')
    await window.untilMarked('per cent', false)
  })
}

const sources = async (window: Window, {step}: Bound, shoot: Shoot, folder: string): Promise<void> => {
  await step('sources are chosen for the draft, and it is compared with them', async () => {
    await window.open('unsourced.txt')
    await window.untilMarked('the the')
    if (await window.isMarked('five hundred')) throw new Error('Expected nothing to compare with yet')
    await window.run('Copydesk: Choose Sources for This Draft', true)
    await window.answer(`${folder}/speech.txt`)
    await shoot('sources')
    await window.accept()
    await window.untilMarked('five hundred')
    const lens = window.page.locator('.codelens-decoration').first()
    await lens.waitFor({timeout: 15_000})
    includes(await lens.innerText(), '0 of 1 quotations verified')
    await shoot('sources chosen')
  })
}

const commands = async (window: Window, {step}: Bound, shoot: Shoot): Promise<void> => {
  await step('the command writes all safe fixes, and one undo takes them back', async () => {
    await window.open('styled.txt')
    await window.untilMarked('the the')
    await window.run('Copydesk: Write All Safe Fixes')
    await window.untilText('said that the talks')
    await window.untilMarked('the talks', false)
    await shoot('all safe fixes')
    await window.page.keyboard.press('Control+KeyZ')
    await window.untilText('said that the the talks')
    await window.untilMarked('the the')
  })
}

/** What a person chooses: the style, the sources of a draft, all safe fixes at once. */
export const playChoices = async (
  window: Window,
  bound: Bound,
  shoot: Shoot,
  folder: string,
): Promise<void> => {
  await style(window, bound, shoot)
  await sources(window, bound, shoot, folder)
  await commands(window, bound, shoot)
}
