import {mkdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {desk} from './run.ts'
import {clean, config, pretty, slip} from './slips.ts'

describe('what cannot be read', () => {
  it('says what, where and why, gives 2, and reads the other files', () => {
    const {run, path} = desk({
      '.copydeskrc.yml': config,
      'a.txt': slip,
      'binary.txt': Buffer.from([65, 0, 66]),
      'latin.txt': Buffer.from([65, 66, 0xe9, 67]),
      'wide.txt': Buffer.from([0xff, 0xfe, 65, 0]),
      'long.txt': 'word '.repeat(300_000),
    })
    mkdirSync(path('empty'))
    const {code, out, err} = run([
      'missing.txt',
      'empty',
      'x*.txt',
      'binary.txt',
      'latin.txt',
      'wide.txt',
      'long.txt',
      'a.txt',
    ])
    expect(code).toBe(2)
    expect(out).toContain(pretty('a.txt'))
    expect(out).toContain(' in 1 file\n')
    expect(err.trim().split('\n')).toEqual([
      'missing.txt: there is no such file or folder',
      'empty: holds no copy (no .txt, .md, .markdown, .html, .htm or .docx file)',
      'x*.txt: matches no file',
      'binary.txt: is no text but a binary file (a zero byte at offset 1)',
      'latin.txt: is not valid UTF-8 at byte offset 2; save it as UTF-8',
      'wide.txt: is UTF-16; save it as UTF-8',
      'long.txt:1: has more than 1,000,000 characters in one line; copy has paragraphs, so this is no draft',
    ])
  })

  it('says nothing of quotations in drafts that it could not read', () => {
    const {run} = desk({'a.txt': '“We will not go,” she said.'})
    expect(run(['quotes', '--source', 'no.txt', 'a.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'Source no.txt: there is no such file or folder\n',
    })
  })

  it.each([
    [['--daet', '2026-01-01', 'a.txt'], 'There is no option --daet: did you mean “--date”?'],
    [
      ['--date', '2026-02-30', 'a.txt'],
      '--date 2026-02-30: expected a day as YYYY-MM-DD, for example 2026-01-31',
    ],
    [
      ['--dialect', 'en-UK', 'a.txt'],
      '--dialect en-UK: expected one of en-US, en-GB, en-GB-oxendict, en-AU, en-CA, en-ZA',
    ],
    [['quotes', '--fix', 'a.txt'], '--fix is an option of copydesk lint, not of copydesk quotes'],
    [
      ['quotes', '--write-baseline', 'a.txt'],
      '--write-baseline is an option of copydesk lint, not of copydesk quotes',
    ],
    [['--port', '1', 'a.txt'], '--port is an option of copydesk serve, not of copydesk lint'],
    [['--reporter'], '--reporter needs a value: --reporter NAME'],
    [['--max-warnings', 'few', 'a.txt'], '--max-warnings few: expected a whole number'],
    [['-j', '0', 'a.txt'], '--jobs 0: expected a whole number from 1'],
    [['lnit', 'a.txt'], 'lnit: there is no such file or folder; did you mean “copydesk lint”?'],
    [['--source', 'nowhere', 'a.txt'], 'Source nowhere: there is no such file or folder'],
    [
      ['--config', 'nowhere.yml', 'a.txt'],
      'nowhere.yml: the config cannot be read: there is no such file or folder',
    ],
    [
      ['--baseline', 'nowhere.json', 'a.txt'],
      'nowhere.json: the baseline cannot be read: there is no such file or folder; --write-baseline makes one',
    ],
    [['expain', 'a.txt'], 'expain: there is no such file or folder; did you mean “copydesk explain”?'],
    [['explain', 'repeeted-word'], 'There is no rule “repeeted-word”: did you mean “repeated-word”?'],
    [
      ['serve', '--host', '0.0.0.0'],
      '--host 0.0.0.0: expected --tokens FILE with it; without tokens only this machine may ask',
    ],
    [['serve', '--threads', '0'], '--threads 0: expected a whole number from 1'],
    [
      ['serve', '--folder', 'a.txt'],
      expect.stringMatching(/^a\.txt: the log of overrides cannot be kept there: /),
    ],
    [
      ['try', '--dialect', 'en-UK', 'dash', 'a.txt'],
      expect.stringMatching(/^--dialect en-UK: expected one of /),
    ],
    [[], 'Name the drafts to read: files, folders, globs or “-”; copydesk --help says more'],
  ])('%j', (args, sentence) => {
    const {code, err} = desk({'a.txt': clean}).run(args)
    expect([code, err.trimEnd()]).toEqual([2, sentence])
  })
})
