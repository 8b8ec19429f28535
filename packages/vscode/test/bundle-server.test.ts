import {once} from 'node:events'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {spawnServer} from '../../language-server/test/client.ts'

const {bundleServer} = (await import(String(new URL('../scripts/bundle-server.mjs', import.meta.url)))) as {
  bundleServer: (folder: string, options: object) => Promise<void>
}

it('starts from a folder of its own, with nothing above it', async () => {
  const folder = join(tempFolder('bundle'), 'extension')
  mkdirSync(folder)
  await bundleServer(folder, {bundle: true, platform: 'node', target: 'node20'})
  const {stdin, stdout} = spawnServer(join(folder, 'server.mjs'))
  const params = {processId: null, rootUri: null, capabilities: {}}
  const body = JSON.stringify({jsonrpc: '2.0', id: 1, method: 'initialize', params})
  if (!stdin || !stdout) throw new Error('Expected a process with pipes')
  stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  // A server that cannot start closes its output and says nothing.
  const [said = ''] = (await Promise.race([once(stdout, 'data'), once(stdout, 'end')])) as unknown[]
  stdin.end()
  expect(String(said)).toContain('"serverInfo":{"name":"Copydesk"}')
})
