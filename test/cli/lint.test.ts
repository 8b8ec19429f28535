import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {bin, desk} from './run.ts'
import {clean, config, pretty, slip} from './slips.ts'

describe('lint', () => {
  it('reports and gives 1 for an error', () => {
    expect(desk({'.copydeskrc.yml': config, 'a.txt': slip}).run(['a.txt'])).toEqual({
      code: 1,
      out: `${pretty('a.txt')}\n✖ 1 error in 1 file\n`,
      err: '',
    })
  })

  it('gives 0 where there is nothing to say', () => {
    const {code, out, err} = desk({'.copydeskrc.yml': config, 'a.txt': clean}).run(['lint', 'a.txt'])
    expect([code, out, err]).toEqual([0, 'a.txt: no issues found\n', ''])
  })

  it('reads folders, globs and files, each once', () => {
    const {run, path} = desk({
      '.copydeskrc.yml': config,
      'd/b.md': slip,
      'd/e/c.html': `<p>${slip}</p>`,
      'd/x.jpg': '',
      'a.txt': slip,
    })
    const files = (args: readonly string[]) =>
      (JSON.parse(run(['-r', 'json', ...args]).out) as {path: string}[]).map(({path}) => path)
    expect(files(['d', 'a.txt', 'd/**/*.md'])).toEqual(['d/b.md', 'd/e/c.html', 'a.txt'])
    expect(files(['a.txt', './a.txt', path('a.txt')])).toEqual(['a.txt'])
    expect(files(['.'])).toEqual(['a.txt', 'd/b.md', 'd/e/c.html'])
  })

  it('waits for what is piped in slowly, and does not wait for its end where it has none', () => {
    const {folder} = desk({'.copydeskrc.yml': config})
    const piped = (writer: string, args: string): readonly [number | null, string] => {
      const script = `${writer} | '${process.execPath}' '${bin}' ${args}`
      const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {cwd: folder, encoding: 'utf8'})
      return [status, stdout + stderr]
    }
    const slowly = "{ sleep 0.5; echo 'He went.'; sleep 0.5; echo 'He saw the the cat.'; }"
    expect(piped(slowly, '-')).toEqual([1, expect.stringContaining('“the” is written twice')])
    expect(piped(slowly, 'quotes -')[0]).toBe(0)
    expect(piped("yes 'The cat sat.'", '-')).toEqual([
      2,
      '<stdin>: has more than the 67,108,864 bytes that Copydesk reads\n',
    ])
  })

  it('reads what is piped in, under the name that is given', () => {
    const {run} = desk({'.copydeskrc.yml': config})
    expect(run(['-'], slip).out).toContain('<stdin>\n1:19-1:26 error')
    expect(run(['--stdin-filename', 'x.md', '-'], '**the** `the the` the talks\n').out).toContain('no issues')
    expect(run(['--stdin-filename', 'x.md', '-'], 'And **the** the talks\n').out).toContain(
      'x.md\n1:7-1:16 error',
    )
  })

  it('speaks vfile-reporter-json', () => {
    const {out} = desk({'.copydeskrc.yml': config, 'a.txt': slip}).run(['--reporter', 'json', 'a.txt'])
    const [file] = JSON.parse(out) as [{messages: [Record<string, unknown>]}]
    expect(file).toMatchObject({path: 'a.txt', history: ['a.txt']})
    expect(file.messages[0]).toMatchObject({
      reason: '“the” is written twice',
      line: 1,
      column: 19,
      place: {start: {line: 1, column: 19, offset: 18}, end: {line: 1, column: 26, offset: 25}},
      ruleId: 'repeated-word',
      source: 'copydesk',
      fatal: true,
      actual: 'the the',
      expected: ['the'],
    })
    expect(Object.keys(file.messages[0])).not.toContain('copydesk')
    expect(String(file.messages[0].url)).toMatch(/^file:.*rules\/README\.md#repeated-word$/)
  })

  it('counts warnings against --max-warnings, and leaves them out with --quiet', () => {
    const {run} = desk({
      '.copydeskrc.yml': config.replace('repeated-word: error', 'repeated-word: warning'),
      'a.txt': slip,
    })
    expect(run(['a.txt']).code).toBe(0)
    expect(run(['--max-warnings', '1', 'a.txt']).code).toBe(0)
    expect(run(['--max-warnings', '0', 'a.txt'])).toMatchObject({
      code: 1,
      err: '--max-warnings allows 0, the drafts have 1\n',
    })
    expect(run(['--quiet', 'a.txt'])).toMatchObject({code: 0, out: 'a.txt: no issues found\n'})
  })

  it('tells the same with several threads, in order', () => {
    const files = Object.fromEntries(
      Array.from({length: 60}, (_, n) => [`d/${n}.txt`, n % 3 === 0 ? slip : clean]),
    )
    const {run} = desk({'.copydeskrc.yml': config, ...files})
    const one = run(['--jobs', '1', '-r', 'json', 'd'])
    expect(one.code).toBe(1)
    expect(run(['--jobs', '2', '-r', 'json', 'd'])).toEqual(one)
  })

  it('uses colours only when asked or on a terminal', () => {
    const {run} = desk({'.copydeskrc.yml': config, 'a.txt': slip})
    expect(run(['a.txt']).out).not.toContain('\u001B')
    expect(run(['--color', 'a.txt']).out).toContain('\u001B[31m')
  })
})
