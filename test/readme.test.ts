import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {tempFolder} from './temp-folder.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** A folder where `copydesk` is the built command line, as it is for a reader. */
const scratch = (): {readonly folder: string; readonly sh: (command: string) => string} => {
  const home = tempFolder('readme')
  const [bin, folder] = [join(home, 'bin'), join(home, 'desk')]
  for (const one of [bin, folder]) mkdirSync(one)
  writeFileSync(
    join(bin, 'copydesk'),
    `#!/bin/sh\nexec node '${at('packages/copydesk/bin/copydesk.js')}' "$@"\n`,
  )
  chmodSync(join(bin, 'copydesk'), 0o755)
  const env = {...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`}
  return {
    folder,
    sh: (command) =>
      spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {cwd: folder, env, encoding: 'utf8'}).stdout,
  }
}

/** A fenced block, and the file that the line before it names: “`draft.md`:”. */
const BLOCK = /(?:`([\w./-]+)`:\n\n)?^```(\w*)\n(.*?)^```$/gms
/** A command with what it prints, up to the next one. */
const COMMAND = /^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm

describe.each([
  'README.md',
  'packages/quotations/README.md',
  'packages/archive/README.md',
  'packages/copydesk/README.md',
])('%s', (path) => {
  it('shows what its commands print', {timeout: 120_000}, () => {
    const {folder, sh} = scratch()
    const write = (name: string, content: string): void => {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), content)
    }
    let commands = 0
    for (const [, name, language, block = ''] of readFileSync(at(path), 'utf8').matchAll(BLOCK)) {
      if (name !== undefined && language !== 'console') write(name, block)
      if (language !== 'console') continue
      for (const [, command = '', output = ''] of block.matchAll(COMMAND)) {
        // What “cat” shows is what the commands behind it read.
        const shown = /^cat (\S+)$/.exec(command)?.[1]
        if (shown !== undefined) write(shown, output)
        expect(`$ ${command}\n${sh(command)}`).toBe(`$ ${command}\n${output}`)
        commands++
      }
    }
    expect(commands).toBeGreaterThan(0)
  })
})

const published = readdirSync(at('packages')).filter((name) => {
  const manifest = JSON.parse(readFileSync(at(`packages/${name}/package.json`), 'utf8')) as {private?: true}
  return !manifest.private
})

// No `repository` tells a registry what such a link is relative to.
it.each(published)('the README of %s links to nothing outside its package', (name) => {
  const readme = readFileSync(at(`packages/${name}/README.md`), 'utf8')
  expect(readme.match(/\]\(\.\.\/[^)]*\)/g)).toBeNull()
})
