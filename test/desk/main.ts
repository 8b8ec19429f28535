import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {chromiumFlags, chromiumOrSkip} from '../find-chromium.ts'
import {serve} from '../serve.ts'
import {freePort} from '../start-program.ts'
import {Steps} from '../steps.ts'
import {looks} from './looks.ts'
import {DeskPage} from './page.ts'
import {playAudit} from './play-audit.ts'
import {playDocx} from './play-docx.ts'
import {playDoors, playOutage} from './play-doors.ts'
import {playMending} from './play-mending.ts'
import {playReading, type Stage} from './play-reading.ts'
import {playSpeed} from './play-speed.ts'

const pictures = fileURLToPath(new URL('../../.cache/screenshots/desk/', import.meta.url))

const run = async (executablePath: string, home: string): Promise<Steps> => {
  // The service comes back where it was.
  const port = await freePort()
  const start = (): ReturnType<typeof serve> => serve([], home, port)
  let served = await start()
  const browser = await chromium.launch({executablePath, args: [...chromiumFlags]})
  try {
    const page = await browser.newPage({viewport: {width: 1360, height: 860}})
    const outside: string[] = []
    const faults: string[] = []
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) outside.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    const steps = new Steps(async (name) => {
      await page.screenshot({path: join(pictures, `FAIL-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`)})
    })
    const desk = new DeskPage(page)
    const stage: Stage = {desk, steps, look: (state) => looks(page, pictures, state)}
    await desk.open(served.url)
    await playReading(stage)
    await playMending(stage)
    await desk.clear()
    await playAudit(stage)
    await playDocx(stage, home)
    await playDoors(stage, {outside})
    await playSpeed(stage)
    served = await playOutage(stage, served, start)
    await steps.step('the page threw no error', async () => {
      if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'))
    })
    return steps
  } finally {
    await browser.close()
    await served.stop()
  }
}

const main = async (): Promise<void> => {
  const executablePath = chromiumOrSkip()
  if (!executablePath) return
  rmSync(pictures, {recursive: true, force: true})
  mkdirSync(pictures, {recursive: true})
  const home = mkdtempSync(join(tmpdir(), 'copydesk-desk-'))
  try {
    const {passed, failed} = await run(executablePath, home)
    console.log(`${passed} passed, ${failed} failed`)
    if (failed > 0) process.exitCode = 1
  } finally {
    rmSync(home, {recursive: true, force: true})
  }
}

await main()
