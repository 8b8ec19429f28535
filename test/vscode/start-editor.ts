import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {freePort} from '../start-program.ts'

/** A real VS Code that serves its window over HTTP. */
export interface Editor {
  readonly url: string
  readonly stop: () => void
}

const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.codeActionsOnSave': {'source.fixAll.copydesk': 'explicit'},
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
}

const untilItAnswers = async (url: string, server: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null)
      throw new Error(`Expected code-server to run, got exit code ${server.exitCode}`)
    if (
      await fetch(url).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('Expected code-server to answer within a minute')
}

/** What an editor is started with. */
export interface EditorParts {
  /** code-server's entry. */
  readonly entry: string
  /** Where it keeps its settings and extensions. */
  readonly home: string
  /** The extension. */
  readonly vsix: string
  readonly folder: string
  /** Whether it asks whether the folder is to be trusted. */
  readonly asksForTrust?: boolean
}

/** Installs the extension into an empty VS Code and starts it on a folder. */
export const startEditor = async ({
  entry,
  home,
  vsix,
  folder,
  asksForTrust = false,
}: EditorParts): Promise<Editor> => {
  const data = join(home, 'data')
  mkdirSync(join(data, 'User'), {recursive: true})
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(SETTINGS, undefined, 2))
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n')
  const place = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    data,
    '--extensions-dir',
    join(home, 'extensions'),
  ]
  execFileSync(process.execPath, [entry, ...place, '--install-extension', vsix], {stdio: 'pipe'})
  const port = await freePort()
  const rest = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
  ]
  const server = spawn(process.execPath, [entry, ...place, ...rest, folder], {stdio: 'pipe', detached: true})
  const base = `http://127.0.0.1:${port}/`
  await untilItAnswers(`${base}healthz`, server)
  const stop = (): void => {
    // The whole group: its language server and file watcher too.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM')
  }
  process.once('exit', stop)
  return {url: `${base}?folder=${encodeURIComponent(folder)}`, stop}
}
