import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const tryNeovim = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-neovim-'))
  try {
    const draft = join(folder, 'draft.txt')
    writeFileSync(draft, 'The minister said the the talks went well.\n')
    const {stdout, status} = spawnSync('nvim', ['--headless', '--clean', '-S', at('./neovim.lua')], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {...process.env, COPYDESK: at('../../packages/copydesk/bin/copydesk.js'), COPYDESK_DRAFT: draft},
    })
    const lines = stdout.split(/\r?\n/).filter((line) => /^(?:ok|FAIL) /.test(line))
    console.log(lines.join('\n'))
    const passed = lines.filter((line) => line.startsWith('ok')).length
    const failed = passed === 3 && status === 0 ? 0 : Math.max(1, lines.length - passed)
    console.log(`${passed} passed, ${failed} failed`)
    return failed
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

if (spawnSync('nvim', ['--version']).error) {
  console.log('Skipped: this machine has no Neovim (apt-get install neovim)')
  console.log('0 passed, 0 failed')
} else process.exitCode = tryNeovim() > 0 ? 1 : 0
