import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {freePort, start} from '../start-program.ts'
import {Steps} from '../steps.ts'
import {cacheOf, installNewsroom} from './install-cms.ts'
import {buildAdmin, playAdmin} from './play-admin.ts'
import {playStrapi, USER} from './play-strapi.ts'

const admin = process.argv.includes('--admin')
installNewsroom({name: 'strapi', patience: 'five minutes', native: true})
if (admin) buildAdmin()
const home = mkdtempSync(join(tmpdir(), 'copydesk-strapi-'))
const port = String(await freePort())
const newsroom = await start(['newsroom.cjs'], 'newsroom ready', {
  cwd: cacheOf({name: 'strapi'}),
  env: {
    ADMIN: admin ? '1' : '0',
    PORT: port,
    DATABASE_FILENAME: join(home, 'newsroom.db'),
    OVERRIDES: join(home, 'overrides'),
  },
  patience: 120_000,
})
const steps = new Steps(async () => console.log(newsroom.said().slice(-1500)))
try {
  const url = `http://127.0.0.1:${port}`
  const path = await playStrapi(url, steps)
  if (admin) await playAdmin({url, user: USER, path}, steps)
  console.log(`${steps.passed} passed, ${steps.failed} failed`)
  process.exitCode = steps.failed > 0 ? 1 : 0
} finally {
  await newsroom.stop('SIGKILL')
  rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
}
