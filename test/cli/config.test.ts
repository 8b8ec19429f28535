import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {desk} from './run.ts'
import {clean, config, slip} from './slips.ts'

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
      '.copydeskrc.yml:1: there is no key “ignor”: did you mean “ignore”?',
      '.copydeskrc.yml:3: there is no rule “repeated-wrd”: did you mean “repeated-word”?',
      '.copydeskrc.yml:4: “repeated-word” has no option “alow”: expected one of allow, clause, names',
      '.copydeskrc.yml:5: “rules.dash” is “loud”: expected one of off, suggestion, warning, error',
    ])
    expect(out).toContain('warning “the” is written twice')
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(slip)
  })

  it('leaves a rule its own options where those given cannot be used', () => {
    const {run} = desk({
      '.copydeskrc.yml': 'rules:\n  confusable: [error, {lists: {BE: is}}]\n',
      'a.txt': 'They could loose their seats at the next election, she said.\n',
    })
    const {code, out, err} = run(['a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(
      /^\.copydeskrc\.yml:2: with this “lists”, the rule's own “slips\.\d+\.when”: [^\n]+\n$/,
    )
    expect(out).toContain('Write “lose”, not “loose”')
  })

  it('says where YAML breaks off', () => {
    const {code, err} = desk({'.copydeskrc.yml': 'rules:\n  a: [b\n', 'a.txt': clean}).run(['a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/^\.copydeskrc\.yml:\d: /)
  })

  it('says what keys there are where none is near', () => {
    const {err} = desk({'.copydeskrc.yml': 'colours: none\n', 'a.txt': clean}).run(['a.txt'])
    expect(err).toMatch(/^\.copydeskrc\.yml:1: there is no key “colours”: expected one of style, dialect, /)
  })

  it('does not pass over a package.json that is broken, but over a folder of that name', () => {
    const broken = desk({'package.json': '{"copydesk": {"rules": {"repeated-word": "off"},\n', 'a.txt': slip})
    expect(broken.run(['a.txt'])).toMatchObject({code: 2, err: expect.stringMatching(/^package\.json:\d: /)})
    const folder = desk({'package.json/x.txt': clean, 'a.txt': slip})
    expect(folder.run(['a.txt'])).toMatchObject({code: 1, err: ''})
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

  it('reads the same rules in a folder as test-rules does', () => {
    const rule = (bad: string): string =>
      `summary: X.\nwhy: Y.\nkind: style\nlevel: warning\ncheck: terms\nfix: none\nquoted: flag\noptions: {terms: {about: Z., default: [{write: right, not: [${bad}]}]}}\nexamples: [{bad: It is ${bad}.}]\n`
    const {run, path} = desk({
      '.copydeskrc.yml': 'rules: [house/]\n',
      'house/one.yml': rule('wronga'),
      'house/sport/two.yaml': rule('wrongb'),
      'house/styles/paper.yml': 'title: Paper\nextends: guardian\nfacts: {}\n',
      'house/.hidden.yml': 'rules: {}\n',
      'else/three.yml': rule('wrongc'),
    })
    symlinkSync(path('else/three.yml'), path('house/three.yml'))
    expect(run(['test-rules', 'house'])).toMatchObject({code: 0, out: '✓ 3 rules, 3 examples hold, 0 fail\n'})
    const {out, err} = run(['rules'])
    expect(err).toBe('')
    expect(out.match(/^(?:one|two|three) +warning/gm)).toHaveLength(3)
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
      'house/double-word.yml:5: there is no check “repeated-wrd”: did you mean “repeated-word”?\n',
    )
  })
})
