import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {chromiumFlags, findChromium} from './find-chromium.ts'
import {play} from './play.ts'
import {startEditor} from './start-editor.ts'
import {Steps} from './steps.ts'
import {Window} from './window.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const cache = at('../../.cache/code-server/')
const pictures = at('../../.cache/screenshots/vscode/')

/** A folder of drafts: the seeds, and one that quotes seed 004 wrongly with 004 as its source. */
const prepareFolder = (home: string): string => {
  const folder = join(home, 'drafts')
  mkdirSync(folder)
  cpSync(at('../../seeds'), folder, {recursive: true})
  rmSync(join(folder, 'seeds.gold.json'))
  const source = readdirSync(folder).find((name) => name.startsWith('004')) ?? ''
  const words = readFileSync(join(folder, source), 'utf8')
  const misquoting = words.split('\n')[5]?.replace('legitimate target', 'legitimate threat') ?? ''
  writeFileSync(
    join(folder, 'misquoting.md'),
    `---\ncopydesk:\n  sources: [${source}]\n---\n\n${misquoting}\n`,
  )
  writeFileSync(join(folder, 'saving.txt'), 'The talks went on on Monday, and they ended ended well.\n')
  return folder
}

/** What the language server said, for whoever looks into a failure. */
const showLogs = (home: string): void => {
  const names = readdirSync(join(home, 'data'), {recursive: true, encoding: 'utf8'})
  for (const name of names.filter((path) => /[Cc]opydesk[^/]*\.log$/.test(path))) {
    console.log(readFileSync(join(home, 'data', name), 'utf8').slice(-3000))
  }
}

const run = async (executablePath: string, home: string): Promise<Steps> => {
  const editor = await startEditor(
    join(cache, 'node_modules/code-server/out/node/entry.js'),
    home,
    at('../../packages/vscode/copydesk.vsix'),
    prepareFolder(home),
  )
  const browser = await chromium.launch({executablePath, args: [...chromiumFlags]})
  try {
    const page = await browser.newPage({viewport: {width: 1400, height: 900}})
    const shoot = async (name: string): Promise<void> => {
      await page.screenshot({path: join(pictures, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`)})
    }
    const steps = new Steps((name) => shoot(`FAIL ${name}`))
    await page.goto(editor.url)
    await page.locator('.monaco-workbench').waitFor({timeout: 60_000})
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({timeout: 60_000})
    await play(new Window(page), steps, shoot)
    if (steps.failed > 0) showLogs(home)
    return steps
  } finally {
    await browser.close()
    editor.stop()
  }
}

const main = async (): Promise<void> => {
  const executablePath = findChromium()
  if (!executablePath) {
    console.log('Skipped: this machine has no Chromium (apt-get install chromium, or name one in CHROMIUM)')
    console.log('0 passed, 0 failed')
    return
  }
  execFileSync(process.execPath, [at('./install-code-server.mjs')], {stdio: 'inherit'})
  execFileSync(process.execPath, [at('../../packages/vscode/scripts/package.mjs')], {stdio: 'inherit'})
  rmSync(pictures, {recursive: true, force: true})
  mkdirSync(pictures, {recursive: true})
  const home = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'))
  try {
    const {passed, failed} = await run(executablePath, home)
    console.log(`Screenshots: ${pictures}`)
    console.log(`${passed} passed, ${failed} failed`)
    process.exitCode = failed > 0 ? 1 : 0
  } finally {
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
await main()
