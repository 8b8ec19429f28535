import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {catalogue} from 'copydesk'
import {describe, expect, it} from 'vitest'
import {desk, onlyRepeated} from './run.ts'

const config = onlyRepeated(catalogue.map(({id}) => id))
const slip = 'The minister said the the talks went well.\n'
const clean = 'The minister said the talks went well.\n'
const pretty = (name: string) => `${name}\n1:19-1:26 error “the” is written twice repeated-word copydesk\n`

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
    const {run} = desk({
      '.copydeskrc.yml': config,
      'd/b.md': slip,
      'd/e/c.html': `<p>${slip}</p>`,
      'd/x.jpg': '',
      'a.txt': slip,
    })
    const files = (args: readonly string[]) =>
      (JSON.parse(run(['-r', 'json', ...args]).out) as {path: string}[]).map(({path}) => path)
    expect(files(['d', 'a.txt', 'd/**/*.md'])).toEqual(['d/b.md', 'd/e/c.html', 'a.txt'])
    expect(files(['.'])).toEqual(['a.txt', 'd/b.md', 'd/e/c.html'])
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
    expect(err.trim().split('\n')).toEqual([
      'missing.txt: there is no such file or folder',
      'empty: holds no copy (no .txt, .md, .markdown, .html or .htm file)',
      'x*.txt: matches no file',
      'binary.txt: is no text but a binary file (a zero byte at offset 1)',
      'latin.txt: is not valid UTF-8 at byte offset 2; save it as UTF-8',
      'wide.txt: is UTF-16; save it as UTF-8',
      'long.txt:1: has more than 1,000,000 characters in one line; copy has paragraphs, so this is no draft',
    ])
  })

  it.each([
    [['--daet', '2026-01-01', 'a.txt'], 'There is no option --daet: did you mean “--date”?'],
    [
      ['--date', '2026-02-30', 'a.txt'],
      '--date 2026-02-30: expected a day as YYYY-MM-DD, for example 2026-01-31',
    ],
    [['--dialect', 'en-UK', 'a.txt'], '--dialect en-UK: expected one of en-US, en-GB, en-AU, en-CA, en-ZA'],
    [['--reporter'], '--reporter needs a value: --reporter NAME'],
    [['--max-warnings', 'few', 'a.txt'], '--max-warnings few: expected a whole number'],
    [['--source', 'nowhere', 'a.txt'], 'Source nowhere: there is no such file or folder'],
    [['--config', 'nowhere.yml', 'a.txt'], 'nowhere.yml: the config cannot be read: there is no such file'],
    [
      ['--baseline', 'nowhere.json', 'a.txt'],
      'nowhere.json: the baseline cannot be read: there is no such file; --write-baseline makes one',
    ],
    [['explain', 'repeeted-word'], 'There is no rule “repeeted-word”: did you mean “repeated-word”?'],
    [[], 'Name the drafts to read: files, folders, globs or “-”; copydesk --help says more'],
  ])('%j', (args, sentence) => {
    const {code, err} = desk({'a.txt': clean}).run(args)
    expect([code, err]).toEqual([2, `${sentence}\n`])
  })
})

describe('config', () => {
  it('names every mistake with its line, keeps the rest, and does not rewrite copy meanwhile', () => {
    const {run, path} = desk({
      '.copydeskrc.yml':
        'ignor: [x]\nrules:\n  repeated-wrd: off\n  repeated-word: [warning, {alow: [the]}]\n  dash: loud\n',
      'a.txt': slip,
    })
    const {code, out, err} = run(['--fix', 'a.txt'])
    expect(code).toBe(2)
    expect(err.trim().split('\n').sort()).toEqual([
      '.copydeskrc.yml:1: there is no key “ignor”: expected one of style, dialect, date, rules, vocabulary, sources, overrides, ignore',
      '.copydeskrc.yml:3: there is no rule “repeated-wrd”: did you mean “repeated-word”?',
      '.copydeskrc.yml:4: “repeated-word” has no option “alow”: expected one of allow, names',
      '.copydeskrc.yml:5: “rules.dash” is “loud”: expected one of off, suggestion, warning, error',
    ])
    expect(out).toContain('warning “the” is written twice')
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(slip)
  })

  it('says where YAML breaks off', () => {
    const {code, err} = desk({'.copydeskrc.yml': 'rules:\n  a: [b\n', 'a.txt': clean}).run(['a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/^\.copydeskrc\.yml:\d: /)
  })

  it('takes the nearest upward, package.json too, with overrides and ignore', () => {
    const {run} = desk({
      'package.json': JSON.stringify({copydesk: {rules: {'repeated-word': 'off'}}}),
      'a.txt': slip,
      'd/.copydeskrc.yml': `${config}overrides:\n  - {files: 'sport/**', rules: {repeated-word: warning}}\nignore: [old]\n`,
      'd/b.txt': slip,
      'd/sport/c.txt': slip,
      'd/old/e.txt': slip,
    })
    const {code, out, err} = run(['--reporter', 'github', 'a.txt', 'd'])
    expect([code, err]).toEqual([1, 'd/old/e.txt: is left out, as the config’s “ignore” says\n'])
    expect(
      out
        .split('\n')
        .filter((line) => line.includes('repeated-word'))
        .map((line) => line.slice(0, line.indexOf(','))),
    ).toEqual(['::error file=d/b.txt', '::warning file=d/sport/c.txt'])
  })

  it('hears the front matter', () => {
    const {run} = desk({
      '.copydeskrc.yml': config,
      'a.md': `---\ncopydesk:\n  rules: {repeated-word: suggestion}\n---\n${slip}`,
    })
    expect(run(['a.md'])).toMatchObject({code: 0})
    const wrong = desk({
      'a.md': `---\ntitle: x\ncopydesk:\n  rules: {repeated-word: sugestion}\n---\n${clean}`,
    }).run(['a.md'])
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'a.md:4: “copydesk.rules.repeated-word” is “sugestion”: expected one of off, suggestion, warning, error\n',
    ])
  })

  it('loads rules of the house’s own, and says what is wrong with one', () => {
    const rule =
      'summary: X.\nwhy: Y.\nkind: style\nlevel: warning\ncheck: repeated-word\nfix: none\nquoted: flag\nexamples: [{fine: x}]\n'
    const {run, path} = desk({
      '.copydeskrc.yml': 'rules: [house/]\n',
      'house/double-word.yml': rule,
      'a.txt': slip,
    })
    expect(run(['rules']).out).toMatch(/^double-word +warning +X\.$/m)
    writeFileSync(path('house/double-word.yml'), rule.replace('check:', 'chek:'))
    const {code, err} = run(['a.txt'])
    expect([code, err]).toEqual([2, 'house/double-word.yml:5: unknown key “chek”: did you mean “check”?\n'])
    writeFileSync(path('house/double-word.yml'), rule.replace('check: repeated-word', 'check: repeated-wrd'))
    expect(run(['a.txt']).err).toBe(
      'house/double-word.yml: there is no check “repeated-wrd”: did you mean “repeated-word”?\n',
    )
  })
})

describe('ignores', () => {
  it('obeys comments and warns of those that do nothing', () => {
    const draft = [
      '<!-- copydesk-disable-next-line repeated-word -->',
      'He saw the the cat in the garden.',
      'He saw the the dog in the garden. <!-- copydesk-disable-line -->',
      '<!-- copydesk-disable repeated-word -- verse -->',
      'He saw the the fox in the garden.',
      '<!-- copydesk-enable repeated-word -->',
      'He saw the the hen in the garden.',
      '<!-- copydesk-disable-next-line repeated-wrd -->',
      'He saw the cow in the garden.',
      '<!-- copydesk-disable-nxt-line -->',
    ].join('\n\n')
    const {out} = desk({'.copydeskrc.yml': config, 'a.txt': draft}).run(['a.txt'])
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.replaceAll(/ {2,}/g, ' ')),
    ).toEqual([
      'a.txt',
      '13:8-13:15 error “the” is written twice repeated-word copydesk',
      '15:1-15:49 warning There is no rule “repeated-wrd”: did you mean “repeated-word”? disable-comment copydesk',
      '19:1-19:35 warning This comment is not understood: write copydesk-disable, -enable, -disable-line or -disable-next-line disable-comment copydesk',
      '',
      '✖ 1 error, ⚠ 2 warnings in 1 file',
    ])
  })

  it('obeys them in Markdown and HTML', () => {
    const comment = '<!-- copydesk-disable-next-line repeated-word -->'
    const {run} = desk({
      '.copydeskrc.yml': config,
      'a.md': `${comment}\n\n${slip}`,
      'b.html': `${comment}\n<p>${slip}</p>`,
    })
    expect(run(['a.md', 'b.html'])).toMatchObject({
      code: 0,
      out: 'a.md: no issues found\nb.html: no issues found\n',
    })
  })

  it('leaves out what the baseline lists, wherever it moves to', () => {
    const {run, path} = desk({'.copydeskrc.yml': config, 'a.txt': slip})
    expect(run(['--baseline', 'b.json', '--write-baseline', 'a.txt']).code).toBe(0)
    writeFileSync(path('a.txt'), `A new paragraph stands on top.\n\n${slip}\nBut this this is new.\n`)
    expect(run(['--baseline', 'b.json', 'a.txt']).out).toContain(
      'a.txt\n5:5-5:14 error “this” is written twice',
    )
    expect(run(['--baseline', 'b.json', 'a.txt']).out).toContain('✖ 1 error in 1 file')
  })
})
