import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {catalogue} from 'copydesk'
import {expect, it} from 'vitest'
import {desk} from './run.ts'

it('explains itself', () => {
  const {code, out, err} = desk({}).run(['--help'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^Copydesk reads a draft the way a sub-editor does\.\n/)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

it('knows its version', () => {
  const manifest = readFileSync(new URL('../../packages/copydesk/package.json', import.meta.url), 'utf8')
  expect(desk({}).run(['--version']).out).toBe(`${(JSON.parse(manifest) as {version: string}).version}\n`)
})

it('lists the rules', () => {
  const {run} = desk({'.copydeskrc.yml': 'rules: {repeated-word: off}\n'})
  const rows = run(['rules']).out.trim().split('\n')
  expect(rows.map((row) => row.split(' ')[0])).toEqual(catalogue.map(({id}) => id))
  expect(rows.find((row) => row.startsWith('repeated-word '))).toMatch(/^repeated-word +off +A word/)
  expect(JSON.parse(run(['rules', '--json']).out)).toHaveLength(catalogue.length)
})

it('explains a rule as the house has it', () => {
  const {run} = desk({'.copydeskrc.yml': 'rules: {sentence-length: [suggestion, {most: 12}]}\n'})
  const {out} = run(['explain', 'sentence-length'])
  expect(out).toMatch(/^sentence-length \(style, level suggestion\)\n/)
  expect(out).toContain('  most: ')
  expect(out).toContain(' Now 12\n')
  expect(out).toMatch(/Switch it off with\n\n {2}rules:\n {4}sentence-length: off\n$/)
  expect(run(['explain', 'echo']).out).toMatch(/Switch it on with\n\n {2}rules:\n {4}echo: warning\n$/)
})

it('explains a rule', () => {
  const {code, out} = desk({}).run(['explain', 'repeated-word'])
  expect(code).toBe(0)
  expect(out).toContain('A word is written twice in a row.')
  expect(out).toContain(
    '✗ The minister said the the talks went well.\n    The minister said the talks went well.',
  )
})

it('writes a config that works, once', () => {
  const {run, path} = desk({'a.txt': 'All is well here.\n'})
  expect(run(['init']).code).toBe(0)
  const config = readFileSync(path('.copydeskrc.yml'), 'utf8')
  expect(run(['a.txt'])).toMatchObject({code: 0, err: ''})
  expect(run(['init'])).toMatchObject({
    code: 2,
    err: '.copydeskrc.yml: is there already; it stays as it is\n',
  })
  expect(readFileSync(path('.copydeskrc.yml'), 'utf8')).toBe(config)
})

it('writes a config whose every comment is a setting that works', () => {
  const {run, path} = desk({
    'house/names.txt': 'Xyzzy\n',
    'transcripts/a.txt': 'So it was.\n',
    'a.txt': 'All is well here.\n',
  })
  run(['init'])
  const all = readFileSync(path('.copydeskrc.yml'), 'utf8').replaceAll(
    /^# (?=style|dialect|vocabulary|sources|overrides|ignore| {2})/gm,
    '',
  )
  const again = desk({
    '.copydeskrc.yml': all,
    'house/names.txt': 'Xyzzy\n',
    'transcripts/a.txt': 'So it was.\n',
    'a.txt': 'All is well here.\n',
  })
  expect(all).toContain('\nvocabulary: [house/names.txt]\n')
  expect(again.run(['a.txt'])).toMatchObject({code: 0, err: ''})
})

it('audits quotations', () => {
  const {run} = desk({
    'speech.txt': 'We will leave no stone unturned in this inquiry.\n',
    'a.txt': 'He said: “We will leave no stone unturned in this inquiry.”\n',
  })
  const {code, out} = run(['quotes', '--reporter', 'json', '--source', 'speech.txt', 'a.txt'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject([
    {
      path: 'a.txt',
      quotations: [{verdict: expect.stringMatching(/verbatim|edited/), source: {path: 'speech.txt'}}],
    },
  ])
})

it('ends quietly when nobody reads on', async () => {
  const slips = 'The minister said the the talks went well.\n\n'.repeat(5000)
  const {folder} = desk({'a.txt': slips})
  const bin = fileURLToPath(new URL('../../packages/copydesk/bin/copydesk.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'a.txt', 'a.txt'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
  })
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise((resolve) => child.on('close', resolve))
  expect(err).toBe('')
})
