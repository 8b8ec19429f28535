import {existsSync} from 'node:fs'
import process from 'node:process'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Finds a Chromium on this machine; `CHROMIUM` may name one. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path))

/** Flags for a browser without a screen that talks to nobody but the page. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The same; where there is none it says so, as a run of no tests. */
export const chromiumOrSkip = (): string | undefined => {
  const path = findChromium()
  if (path === undefined) {
    console.log('Skipped: this machine has no Chromium (apt-get install chromium, or name one in CHROMIUM)')
    console.log('0 passed, 0 failed')
  }
  return path
}
