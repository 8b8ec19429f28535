import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'

const script = fileURLToPath(new URL('./libreoffice.py', import.meta.url))

/** Debian's own Python, which has LibreOffice's bridge. */
const PYTHON = '/usr/bin/python3'

/** Whether this machine can drive LibreOffice. */
export const hasLibreOffice = (): boolean =>
  spawnSync('soffice', ['--version']).status === 0 && spawnSync(PYTHON, ['-c', 'import uno']).status === 0

/** What LibreOffice's remote checker marks. */
export interface OfficeMark {
  readonly words: string
  readonly comment: string
  readonly fixes: readonly string[]
}

/** Tracked changes as LibreOffice reads them. */
export interface OfficeChanges {
  readonly count: number
  readonly paragraphs: readonly string[]
  /** The words of its footnotes. */
  readonly notes: readonly string[]
}

/** A LibreOffice without a window, with a profile of its own. */
export class LibreOffice {
  readonly #home = mkdtempSync(join(tmpdir(), 'copydesk-office-'))
  readonly #pipe = `copydesk-${process.pid}`
  readonly #office = spawn(
    'soffice',
    [
      '--headless',
      '--norestore',
      '--nologo',
      `--accept=pipe,name=${this.#pipe};urp;`,
      `-env:UserInstallation=${pathToFileURL(join(this.#home, 'profile'))}`,
    ],
    {stdio: 'ignore', detached: true},
  )

  #ask<T>(what: string, ...more: readonly string[]): T {
    const input = JSON.stringify({pipe: this.#pipe, do: what, with: more})
    const {stdout, stderr, status} = spawnSync(PYTHON, [script], {input, encoding: 'utf8', timeout: 120_000})
    if (status !== 0) throw new Error(`LibreOffice: ${stderr.slice(-500)}`)
    return JSON.parse(stdout) as T
  }

  /** Checks a text against a LanguageTool service at `url`, with what Writer itself would ask. */
  check(url: string, text: string): readonly OfficeMark[] {
    return this.#ask('check', url, text)
  }

  /** Opens a file and accepts or rejects all its tracked changes. */
  changes(path: string, way: 'Accept' | 'Reject'): OfficeChanges {
    return this.#ask('changes', String(pathToFileURL(path)), way)
  }

  close(): void {
    // The program that was started is only a launcher: its group goes with it.
    if (this.#office.pid) process.kill(-this.#office.pid, 'SIGKILL')
    rmSync(this.#home, {recursive: true, force: true})
  }
}
