import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {answerOf, spawnServer} from '../../language-server/test/client.ts'

const {bundleServer} = (await import(String(new URL('../scripts/bundle-server.mjs', import.meta.url)))) as {
  bundleServer: (folder: string, options: object) => Promise<void>
}

it('starts from a folder of its own, with nothing above it', async () => {
  const folder = join(tempFolder('bundle'), 'extension')
  mkdirSync(folder)
  await bundleServer(folder, {bundle: true, platform: 'node', target: 'node20'})
  const said = await answerOf(spawnServer(join(folder, 'server.mjs')))
  expect(said).toContain('"serverInfo":{"name":"Copydesk"}')
})
