import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {desk} from './run.ts'
import {clean, config, slip} from './slips.ts'

describe('--fix', () => {
  const quoted = `He said: “It is is so.” ${slip}`

  it('writes safe fixes, keeps mode, mark and line ends, and leaves quoted words alone', () => {
    const {run, path, folder} = desk({
      '.copydeskrc.yml': config,
      'a.txt': `\uFEFF${quoted.replace('\n', '\r\n')}`,
    })
    chmodSync(path('a.txt'), 0o640)
    run(['--fix', 'a.txt'])
    const fixed = `\uFEFFHe said: “It is is so.” ${clean.replace('\n', '\r\n')}`
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(fixed)
    expect(statSync(path('a.txt')).mode & 0o777).toBe(0o640)
    run(['--fix', 'a.txt'])
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(fixed)
    expect(readdirSync(folder).sort()).toEqual(['.copydeskrc.yml', 'a.txt'])
  })

  it('replaces the target of a symbolic link', () => {
    const {run, path} = desk({'.copydeskrc.yml': config, 'd/a.txt': slip})
    symlinkSync('d/a.txt', path('link.txt'))
    expect(run(['--fix', 'link.txt']).code).toBe(0)
    expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path('d/a.txt'), 'utf8')).toBe(clean)
  })

  it('leaves the file as it was where it cannot be written', () => {
    const {run, path} = desk({'.copydeskrc.yml': config, 'a.txt': slip, 'b.txt': slip})
    chmodSync(path('a.txt'), 0o444)
    expect(run(['--fix', 'a.txt', 'b.txt'])).toMatchObject({
      code: 2,
      err: 'a.txt: cannot be written: it is read-only\n',
    })
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(slip)
    expect(readFileSync(path('b.txt'), 'utf8')).toBe(clean)
    expect(run(['--fix', 'a.txt']).out).toContain('a.txt\n1:19-1:26 error')
  })

  it('shows a diff and writes nothing with --fix-dry-run', () => {
    const {run, path} = desk({'.copydeskrc.yml': config, 'a.txt': slip})
    expect(run(['--fix-dry-run', 'a.txt']).out).toBe(
      `--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-${slip}+${clean}`,
    )
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(slip)
  })

  it('gives back mended what was piped in', () => {
    expect(desk({'.copydeskrc.yml': config}).run(['--fix', '-'], slip).out).toBe(clean)
  })

  it('mends Markdown and HTML without touching the markup', () => {
    const {run, path} = desk({
      '.copydeskrc.yml': config,
      'a.md': 'It&nbsp;is *so* so; and the the `the the`.\n',
      'a.html': '<p title="the the">Caf&eacute; on the the <b>old</b> road.</p>',
    })
    run(['--fix', 'a.md', 'a.html'])
    expect(readFileSync(path('a.md'), 'utf8')).toBe('It&nbsp;is *so* so; and the `the the`.\n')
    expect(readFileSync(path('a.html'), 'utf8')).toBe(
      '<p title="the the">Caf&eacute; on the <b>old</b> road.</p>',
    )
  })
})
