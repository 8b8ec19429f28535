import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {type Browser, chromium} from 'playwright-core'
import {chromiumFlags, chromiumOrSkip} from '../find-chromium.ts'
import {Steps} from '../steps.ts'
import type {Shoot} from './bound.ts'
import {play} from './play.ts'
import {playTrust} from './play-trust.ts'
import {prepareDrafts, prepareUntrusted} from './prepare-folders.ts'
import {type EditorParts, startEditor} from './start-editor.ts'
import {Window} from './window.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const cache = at('../../.cache/code-server/')
const pictures = at('../../.cache/screenshots/vscode/')

/** What the language server said, for whoever looks into a failure. */
const showLogs = (home: string): void => {
  const names = readdirSync(join(home, 'data'), {recursive: true, encoding: 'utf8'})
  for (const name of names.filter((path) => /[Cc]opydesk[^/]*\.log$/.test(path))) {
    console.log(readFileSync(join(home, 'data', name), 'utf8').slice(-3000))
  }
}

const entry = join(cache, 'node_modules/code-server/out/node/entry.js')
const vsix = at('../../packages/vscode/copydesk.vsix')

type Play = (window: Window, steps: Steps, shoot: Shoot) => Promise<void>

/** Plays something in a VS Code of its own. */
const playIn = async (
  parts: Pick<EditorParts, 'home' | 'folder' | 'asksForTrust'>,
  browser: Browser,
  play: Play,
): Promise<Steps> => {
  const editor = await startEditor({entry, vsix, ...parts})
  const page = await browser.newPage({viewport: {width: 1400, height: 900}})
  try {
    const shoot: Shoot = async (name) => {
      await page.screenshot({path: join(pictures, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`)})
    }
    const steps = new Steps((name) => shoot(`FAIL ${name}`))
    await page.goto(editor.url)
    await page.locator('.monaco-workbench').waitFor({timeout: 60_000})
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({timeout: 60_000})
    await play(new Window(page), steps, shoot)
    if (steps.failed > 0) showLogs(parts.home)
    return steps
  } finally {
    await page.close()
    editor.stop()
  }
}

const run = async (executablePath: string, home: string): Promise<readonly Steps[]> => {
  const [one, other] = ['trusted', 'asking'].map((name) => join(home, name))
  if (!one || !other) return []
  for (const folder of [one, other]) mkdirSync(folder)
  const browser = await chromium.launch({executablePath, args: [...chromiumFlags]})
  try {
    const drafts = prepareDrafts(home)
    const working = await playIn({home: one, folder: drafts}, browser, (window, steps, shoot) =>
      play(window, steps, shoot, drafts),
    )
    const untrusted = {home: other, folder: prepareUntrusted(home), asksForTrust: true}
    const trusting = await playIn(untrusted, browser, (window, steps, shoot) =>
      playTrust(window, {step: steps.step.bind(steps)}, shoot),
    )
    return [working, trusting]
  } finally {
    await browser.close()
  }
}

const main = async (): Promise<void> => {
  const executablePath = chromiumOrSkip()
  if (!executablePath) return
  execFileSync(process.execPath, [at('./install-code-server.mjs')], {stdio: 'inherit'})
  execFileSync(process.execPath, [at('../../packages/vscode/scripts/package.mjs')], {stdio: 'inherit'})
  rmSync(pictures, {recursive: true, force: true})
  mkdirSync(pictures, {recursive: true})
  const home = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'))
  try {
    const all = await run(executablePath, home)
    const passed = all.reduce((sum, steps) => sum + steps.passed, 0)
    const failed = all.reduce((sum, steps) => sum + steps.failed, 0)
    console.log(`Screenshots: ${pictures}`)
    console.log(`${passed} passed, ${failed} failed`)
    process.exitCode = failed > 0 ? 1 : 0
  } finally {
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
await main()
