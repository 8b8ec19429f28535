import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** An editor that opens a draft, looks at what is marked, mends it and looks again, by a script of its own that says “ok” or “FAIL”. */
interface Editor {
  readonly name: string
  /** The Debian packages that bring it and its client of language servers. */
  readonly packages: string
  readonly command: string
  /** Prove that all of it is there. */
  readonly probe: readonly string[]
  readonly args: readonly string[]
}

const EDITORS: readonly Editor[] = [
  {
    name: 'Neovim',
    packages: 'neovim',
    command: 'nvim',
    probe: ['--version'],
    args: ['--headless', '--clean', '-S', at('./neovim.lua')],
  },
  {
    name: 'Emacs',
    packages: 'emacs-nox elpa-eglot',
    command: 'emacs',
    probe: ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"],
    args: ['--batch', '--eval', '(package-initialize)', '-l', at('./emacs.el')],
  },
]

const STEPS = 3

const environment = (draft: string): NodeJS.ProcessEnv => ({
  ...process.env,
  COPYDESK: at('../../packages/copydesk/bin/copydesk.js'),
  COPYDESK_DRAFT: draft,
})

interface Result {
  readonly passed: number
  readonly failed: number
}

const play = ({command, args}: Editor, folder: string): Result => {
  const draft = join(folder, 'draft.txt')
  writeFileSync(draft, 'The minister said the the talks went well.\n')
  const {stdout, stderr, status} = spawnSync(command, [...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 180_000,
    env: environment(draft),
  })
  const lines = stdout.split(/\r?\n/).filter((line) => /^(?:ok|FAIL) /.test(line))
  for (const line of lines) console.log(`  ${line}`)
  const passed = lines.filter((line) => line.startsWith('ok')).length
  const failed = passed === STEPS && status === 0 ? 0 : Math.max(1, lines.length - passed)
  if (failed > 0) console.log(stderr.slice(-2000))
  return {passed, failed}
}

const tryEditor = (editor: Editor): Result => {
  const {error, status} = spawnSync(editor.command, [...editor.probe])
  if (error || status !== 0) {
    console.log(`${editor.name}: skipped, it is not on this machine (apt-get install ${editor.packages})`)
    return {passed: 0, failed: 0}
  }
  console.log(editor.name)
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-editor-'))
  try {
    return play(editor, folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const results = EDITORS.map(tryEditor)
const sum = (count: (result: Result) => number): number => results.reduce((all, one) => all + count(one), 0)
console.log(`${sum(({passed}) => passed)} passed, ${sum(({failed}) => failed)} failed`)
process.exitCode = sum(({failed}) => failed) > 0 ? 1 : 0
