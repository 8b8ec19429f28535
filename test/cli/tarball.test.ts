import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {publint} from 'publint'
import {beforeAll, describe, expect, it} from 'vitest'
import {tempFolder} from '../temp-folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = tempFolder('tarball')
const sh = (command: string, cwd = folder) => {
  const {status, stdout, stderr} = spawnSync(command, {cwd, encoding: 'utf8', shell: true})
  return {code: status, out: stdout, err: stderr}
}
let tarball = ''

describe('the packed tarball, installed by npm in an empty folder', () => {
  beforeAll(() => {
    // The bundle is built already; building it here would take it from under the other tests.
    const pack = `npx -y pnpm@10.34.9 run types && npx -y pnpm@10.34.9 --config.ignore-scripts=true pack --pack-destination ${folder}`
    const packed = sh(pack, join(root, 'packages/copydesk'))
    expect(packed.code, packed.out + packed.err).toBe(0)
    tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
    writeFileSync(join(folder, 'package.json'), '{"name": "newsroom", "private": true, "type": "module"}')
    const installed = sh(`npm install --no-audit --no-fund ${tarball}`)
    expect(installed.code, installed.err).toBe(0)
  }, 180_000)

  it('lints text, Markdown and HTML', () => {
    writeFileSync(join(folder, 'a.txt'), 'The minister said the the talks went well.\n')
    writeFileSync(join(folder, 'b.md'), 'The minister said *the* the talks went well.\n')
    writeFileSync(join(folder, 'c.html'), '<p>The minister said <b>the</b> the talks went well.</p>\n')
    const {code, out, err} = sh('node_modules/.bin/copydesk --reporter github a.txt b.md c.html')
    expect([code, err]).toEqual([1, ''])
    expect(out.match(/title=repeated-word/g)).toHaveLength(3)
  })

  it('reads many files in threads', () => {
    for (let n = 0; n < 60; n++) writeFileSync(join(folder, `many-${n}.txt`), 'All is well here.\n')
    expect(sh('node_modules/.bin/copydesk --jobs 2 many-*.txt')).toMatchObject({code: 0, err: ''})
  })

  it('has an API with types', () => {
    const program = [
      "import {lint, messageData, retextCopydesk} from 'copydesk'",
      "import {VFile} from 'vfile'",
      "const file = await lint(new VFile({path: 'a.md', value: 'It *is* is so, he said.'}), {dialect: 'en-GB'})",
      'const [message] = file.messages',
      'console.log(file.messages.map(String), message && messageData(message)?.fixPolicy, typeof retextCopydesk)',
    ].join('\n')
    writeFileSync(join(folder, 'api.ts'), program)
    const tsc = join(root, 'node_modules/.bin/tsc')
    expect(sh(`${tsc} --strict --module nodenext --target es2023 --types "" api.ts`)).toMatchObject({
      code: 0,
      out: '',
    })
    expect(sh('node api.js').out).toBe("[ 'a.md:1:5-1:11: “is” is written twice' ] offered function\n")
  })

  it.each(['README.md', 'packages/copydesk/README.md'])('runs the programs that %s shows', (path) => {
    const shown = readFileSync(join(root, path), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)
    // Other plugins of retext are not installed here.
    const programs = [...shown].map(([, program = '']) => program).filter((one) => !one.includes('retext'))
    expect(programs).not.toHaveLength(0)
    for (const program of programs) {
      writeFileSync(join(folder, 'shown.mjs'), program)
      const said = [...program.matchAll(/\/\/ => (.*)/g)].map(([, line]) => `${line}\n`)
      expect(sh('node shown.mjs')).toEqual({code: 0, out: said.join(''), err: ''})
    }
  })

  it('brings its licence', () => {
    expect(readdirSync(join(folder, 'node_modules/copydesk'))).toContain('LICENSE')
  })

  it('pleases publint', async () => {
    const bytes = readFileSync(tarball)
    const {messages} = await publint({pack: {tarball: new Uint8Array(bytes).buffer}, level: 'warning'})
    expect(messages).toEqual([])
  })
})
