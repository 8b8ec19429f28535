import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {chromium, type Page} from 'playwright-core'
import {chromiumFlags, findChromium} from '../find-chromium.ts'
import type {Steps} from '../steps.ts'
import {cacheOf} from './install-cms.ts'

const PICTURES = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url))

/** Who signs in, and the document that is open to publish. */
export interface AdminVisit {
  readonly url: string
  readonly user: {readonly email: string; readonly password: string}
  /** Where the document stands under `/admin/content-manager`. */
  readonly path: string
}

/** Builds Strapi's admin page where that was not done before: two minutes or so. */
export const buildAdmin = (): void => {
  const cwd = cacheOf({name: 'strapi'})
  if (existsSync(`${cwd}build/index.html`)) return
  console.log('Building the admin page, two minutes or so …')
  const env = {...process.env, NODE_ENV: 'production'}
  execFileSync('npx', ['strapi', 'build'], {cwd, env, stdio: ['ignore', 'ignore', 'inherit']})
}

const signIn = async (page: Page, {url, user}: AdminVisit): Promise<void> => {
  await page.goto(`${url}/admin/auth/login`)
  await page.fill('input[name=email]', user.email)
  await page.fill('input[name=password]', user.password)
  await page.click('button[type=submit]')
  await page.getByText('Content Manager').first().waitFor()
}

const publish = async (page: Page): Promise<void> => {
  await page.getByRole('button', {name: 'Publish', exact: true}).first().click()
}

const override = async (page: Page): Promise<void> => {
  await page.fill('input[name=copydeskOverrideName]', 'Ada Byron')
  await page.fill('textarea[name=copydeskOverrideReason]', 'The band writes it so')
  await publish(page)
  await page.getByText('Published', {exact: true}).first().waitFor()
}

/** Publishes a document with errors in Strapi's admin page, as an editor does in a browser. */
export const playAdmin = async (visit: AdminVisit, steps: Steps): Promise<void> => {
  const executablePath = findChromium()
  if (!executablePath) {
    console.log('Skipped: this machine has no Chromium for the admin page')
    return
  }
  const browser = await chromium.launch({executablePath, args: [...chromiumFlags]})
  try {
    const page = await browser.newPage({viewport: {width: 1300, height: 1400}})
    await signIn(page, visit)
    await steps.step('in the admin page each message stands under its field', async () => {
      await page.goto(`${visit.url}/admin/content-manager${visit.path}`)
      await publish(page)
      await page.getByText('errors to mend or to override').waitFor()
      await page.screenshot({path: `${PICTURES}strapi-refused.png`})
      const shown = (await page.locator('main').textContent()) ?? ''
      for (const message of ['“UKraine” has a stray capital; write “Ukraine”', '“the” is written twice'])
        assert.ok(shown.includes(message), `Expected “${message}” on the page`)
    })
    await steps.step('an override typed there publishes it', async () => {
      await override(page)
      await page.screenshot({path: `${PICTURES}strapi-override.png`, fullPage: true})
    })
  } finally {
    await browser.close()
  }
}
