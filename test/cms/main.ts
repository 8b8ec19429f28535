import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {freePort, start} from '../start-program.ts'
import {Steps} from '../steps.ts'
import {cacheOf, installNewsroom} from './install-cms.ts'
import {playGate} from './play-gate.ts'
import {playService} from './play-service.ts'
import {Rest} from './rest.ts'

const play = async (home: string): Promise<Steps> => {
  const [port, servicePort] = [await freePort(), await freePort()]
  const overrides = join(home, 'overrides')
  const newsroom = await start(['newsroom.mjs'], 'newsroom ready', {
    cwd: cacheOf({name: 'payload'}),
    env: {
      PORT: String(port),
      SERVICE: `http://127.0.0.1:${servicePort}`,
      DATABASE: join(home, 'newsroom.db'),
      OVERRIDES: overrides,
    },
  })
  const rest = new Rest(`http://127.0.0.1:${port}`)
  const steps = new Steps(async () => console.log(newsroom.said().slice(-1500)))
  try {
    await rest.login()
    await playGate(rest, steps, overrides)
    await playService(rest, steps, newsroom, servicePort, join(home, 'service'))
  } finally {
    await newsroom.stop('SIGKILL')
  }
  return steps
}

const main = async (): Promise<void> => {
  installNewsroom({name: 'payload', patience: 'half a minute', native: false})
  const home = mkdtempSync(join(tmpdir(), 'copydesk-cms-'))
  try {
    const {passed, failed} = await play(home)
    console.log(`${passed} passed, ${failed} failed`)
    process.exitCode = failed > 0 ? 1 : 0
  } finally {
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}

await main()
