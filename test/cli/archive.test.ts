import {spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {desk} from './run.ts'

const bin = fileURLToPath(new URL('../../packages/copydesk/bin/copydesk.js', import.meta.url))

const SPEECH =
  '<p>MAYOR: Thank you &amp; good morning. We will dredge the harbour after the autumn storms, and not a day before.</p>\n'

const stories = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({length: count}, (_, n) => [
      `wire/story${n}.txt`,
      `The council met on day ${n} to talk about the harbour. “It will storm before the autumn,” one member said of road ${n}.\n`,
    ]),
  )

const GOOD = 'The mayor spoke. “We will dredge the harbour after the autumn storms,” she said.\n'
const BENT = 'The mayor spoke. “We will dredge the harbour before the autumn storms,” she said.\n'

const filled = (drafts: Readonly<Record<string, string>>): ReturnType<typeof desk> => {
  const made = desk({...stories(30), 'wire/speech.html': SPEECH, ...drafts})
  expect(made.run(['sources', 'add', '--archive', 'kept', 'wire', '--quiet'])).toEqual({
    code: 0,
    out: '',
    err: '31 added, 0 known, 0 replaced; the archive keeps 31 texts\n',
  })
  return made
}

it('finds the source of a quotation among others', () => {
  const {run} = filled({'good.txt': GOOD, 'bent.txt': BENT})
  const {code, out} = run(['quotes', '--archive', 'kept', '--json', 'good.txt', 'bent.txt'])
  const audits = JSON.parse(out) as {quotations: {verdict: string; source: {path: string; start: number}}[]}[]
  expect(code).toBe(0)
  const [good, bent] = audits.map(({quotations}) => quotations[0])
  expect(good).toMatchObject({verdict: 'edited', source: {path: 'wire/speech.html'}})
  expect(SPEECH.slice(good?.source.start).startsWith('We will dredge')).toBe(true)
  expect(bent).toMatchObject({verdict: 'altered', source: {path: 'wire/speech.html'}})
  expect(run(['--archive', 'kept', '--no-color', 'bent.txt', 'good.txt'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('The source has “after”, not “before”'),
  })
})

it('does not blame a draft for what an archive lacks, nor take a draft for its own source', () => {
  const other = 'The rector spoke. “Our library shall lend violins to every pupil,” she said.\n'
  const {run} = filled({'both.txt': GOOD + other, 'bent.txt': BENT})
  expect(run(['--archive', 'kept', 'both.txt'])).toMatchObject({code: 0, out: 'both.txt: no issues found\n'})
  run(['sources', 'add', '--archive', 'kept', 'bent.txt'])
  expect(run(['--archive', 'kept', 'bent.txt']).code).toBe(1)
})

it('adds what is new, lists and removes', () => {
  const {run} = filled({})
  const again = run(['sources', 'add', '--archive', 'kept', 'wire', '--quiet'])
  expect(again.err).toBe('0 added, 31 known, 0 replaced; the archive keeps 31 texts\n')
  expect(run(['sources', 'list', '--archive', 'kept']).out.trim().split('\n')).toHaveLength(31)
  expect(run(['sources', 'remove', '--archive', 'kept', 'wire/speech.html', 'wire/none.txt'])).toEqual({
    code: 2,
    out: 'removed   wire/speech.html\n',
    err: 'wire/none.txt: the archive has no such text; copydesk sources list shows them\n',
  })
  expect(run(['sources', 'list', '--archive', 'kept', '--json']).out).not.toContain('speech.html')
})

it('looks in one archive from several threads', () => {
  const drafts = Object.fromEntries(Array.from({length: 60}, (_, n) => [`drafts/${n}.txt`, BENT]))
  const {code, out, err} = filled(drafts).run(['--archive', 'kept', '--jobs', '2', '--no-color', 'drafts'])
  expect([code, err]).toEqual([1, ''])
  expect(out).toContain('60 errors in 60 files')
})

it('says what is wrong', () => {
  const {run} = desk({'good.txt': GOOD, 'broken/archive.db': 'This is no database at all. '.repeat(99)})
  const errOf = (...args: readonly string[]): string => {
    const {code, err} = run(args)
    expect(code).toBe(2)
    return err
  }
  expect(errOf('--archive', 'none', 'good.txt')).toBe(
    'none: holds no archive; “copydesk sources add --archive none FILE…” makes one\n',
  )
  expect(errOf('--archive', 'broken', 'good.txt')).toMatch(
    /^broken: the archive cannot be opened: file is not a database/,
  )
  expect(errOf('sources', 'add', 'good.txt')).toBe(
    'Name the archive: copydesk sources add --archive FOLDER\n',
  )
  expect(errOf('sources', 'ad')).toContain('copydesk sources ad: ')
  expect(errOf('sources', 'add', '--archive', 'kept', 'good.txt', 'nowhere.txt')).toBe(
    'nowhere.txt: there is no such file or folder\n1 added, 0 known, 0 replaced; the archive keeps 1 text\n',
  )
})

it('has on the disk what it said it added, killed at any moment', async () => {
  const {folder, run} = desk(stories(3000))
  for (const after of [0, 20, 90]) {
    const child = spawn(process.execPath, [bin, 'sources', 'add', '--archive', 'kept', 'wire'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
    })
    const closed = once(child, 'close')
    await Promise.race([once(child.stdout, 'data'), closed])
    await wait(after)
    child.kill('SIGKILL')
    await closed
    const listed = run(['sources', 'list', '--archive', 'kept']).out
    const kept = new Set(listed.split('\n').map((line) => line.trim().split(/\s+/)[1]))
    const named = said
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(/\s+/)[1])
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !kept.has(path))).toEqual([])
  }
  expect(run(['sources', 'add', '--archive', 'kept', 'wire', '--quiet']).err).toContain(
    'the archive keeps 3,000 texts',
  )
})
