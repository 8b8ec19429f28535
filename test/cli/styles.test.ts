import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {desk} from './run.ts'

const house = `title: The Tyne Herald
extends: guardian
facts:
  bridge:
    says: The Tyne bridge has a small b.
    source: The desk’s own book
    since: 2026
    terms: [{write: Tyne bridge, not: [Tyne Bridge]}]
    examples: [They closed the Tyne Bridge at noon. → They closed the Tyne bridge at noon.]
rules:
  guardian-acronyms: off
`
const copy = 'They closed the Tyne Bridge at noon, and the envoy of NATO left Kiev for the coast.\n'

const ids = (out: string): readonly string[] =>
  (JSON.parse(out) as readonly {readonly messages: readonly {readonly ruleId: string}[]}[]).flatMap(
    ({messages}) => messages.map(({ruleId}) => ruleId),
  )

describe('a style of the house’s own', () => {
  it('inherits, adds and switches off, named in the config or on the command line', () => {
    const files = {'house.yml': house, 'a.txt': copy}
    const {run} = desk({...files, '.copydeskrc.yml': 'style: ./house.yml\n'})
    const {code, out, err} = run(['--reporter', 'json', 'a.txt'])
    expect([code, err]).toEqual([1, ''])
    expect(ids(out)).toEqual(['house-bridge', 'guardian-kyiv'])
    const other = desk(files).run(['--style', 'house.yml', '--reporter', 'json', 'a.txt'])
    expect(ids(other.out)).toEqual(['house-bridge', 'guardian-kyiv'])
    expect(run(['explain', 'house-bridge']).out).toContain('Source: The desk’s own book (2026)')
  })

  it('says with file, line and key what is wrong, and the rest holds', () => {
    const wrong = house
      .replace('since: 2026', 'sinse: 2026')
      .replace('extends: guardian', 'extends: gaurdian')
    const {code, err} = desk({'house.yml': wrong, 'a.txt': copy}).run(['--style', 'house.yml', 'a.txt'])
    expect(code).toBe(2)
    expect(err).toContain('house.yml:7: there is no key “sinse”: did you mean “since”?')
    expect(err).toContain('a fact needs “since”')
    expect(err).toContain('there is no style “gaurdian” to extend: expected one of')
  })
})

const term = `summary: The house writes “bosun” for “boatswain”.
why: So the house has it.
kind: style
level: warning
check: terms
fix: offered
quoted: skip
options: {terms: {about: Terms., default: [{write: bosun, not: [boatswain]}]}}
examples:
  - {bad: The boatswain slept., good: The bosun slept.}
`

const rule = (phrases: string): string =>
  term
    .replace('check: terms', 'check: phrases')
    .replace(
      'options: {terms: {about: Terms., default: [{write: bosun, not: [boatswain]}]}}',
      `options:\n  phrases:\n    about: Phrases.\n    default:\n      - ${phrases}`,
    )

describe('a rule of the house’s own', () => {
  it('is explained with its examples', () => {
    const {run} = desk({'.copydeskrc.yml': 'rules: [bosun.yml]\n', 'bosun.yml': term})
    const {out} = run(['explain', 'bosun'])
    expect(out).toContain('  ✗ The boatswain slept.\n    The bosun slept.\n')
    expect(out).toContain('  terms: Terms. Now [{"write":"bosun","not":["boatswain"]}]\n')
    expect(out).toContain('  rules:\n    bosun: off\n')
  })

  it.each([
    ['{wrong: "<nown> slept"}', '“phrases.0.wrong”: expected a part of speech or a shape, got “<nown>”'],
    [
      '{wrong: a b, when: c d}',
      '“phrases.0.when”: expected a pattern with “~” or a named context, got “c d”',
    ],
    ['{wrong: a b, when: the DUTCH ~}', '“phrases.0.when”: expected a list named DUTCH, got none'],
    ['{wrong: "<noun>"}', '“phrases.0.wrong”: expected a word to look out for, got “[<noun>]”'],
    ['{wrong: a b, rite: c}', '“phrases.0.rite”: there is no key “rite”: expected one of wrong, right, when'],
    ['{wrong: a b, right: "{1:plurl}"}', '“phrases.0.right”: “{1:plurl}” is not understood'],
  ])('with a bad pattern is not loaded: %s', (phrase, said) => {
    const files = {'.copydeskrc.yml': 'rules: [rules]\n', 'a.txt': 'The boatswain slept.\n'}
    const {run} = desk({...files, 'rules/a.yml': rule(phrase), 'rules/bosun.yml': term})
    const {code, out, err} = run(['--reporter', 'json', 'a.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining(`rules/a.yml:12: ${said}`)])
    expect(ids(out)).toEqual(['bosun'])
    expect(run(['test-rules', 'rules']).err).toContain(`rules/a.yml:12: ${said}`)
  })

  it('may be a fact of a style; its bad pattern is named with its line', () => {
    const wrong = house.replace(
      'terms: [{write: Tyne bridge, not: [Tyne Bridge]}]',
      'terms: [{write: Tyne bridge, nut: [Tyne Bridge]}]',
    )
    const {code, err} = desk({'house.yml': wrong, 'a.txt': copy}).run(['--style', 'house.yml', 'a.txt'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('house.yml:8: house-bridge: “terms.0.nut”: there is no key “nut”'),
    ])
  })
})

describe('packs', () => {
  it('load rules and styles from a folder and from an installed package', () => {
    const {run} = desk({
      '.copydeskrc.yml': 'extends: [./newsroom, copydesk-pack-sea]\nstyle: herald\n',
      'newsroom/styles/herald.yml': house.replaceAll('guardian', 'bbc'),
      'node_modules/copydesk-pack-sea/rules/bosun.yml': term,
      'node_modules/copydesk-pack-sea/index.js': 'throw new Error("code was run")',
      'a.txt': `The boatswain slept. ${copy}`,
    })
    expect(ids(run(['--reporter', 'json', 'a.txt']).out)).toEqual(['bosun', 'herald-bridge', 'bbc-kyiv'])
  })

  it('read nothing outside their folder, and take no regular expressions', () => {
    const at = desk({
      '.copydeskrc.yml': 'extends:\n  - ./pack\n  - ../../etc:x\n  - not-there\n',
      'secret/bosun.yml': term,
      'pack/slow.yml': term.replace(
        'options: {terms:',
        'options: {regex: {about: Slow., default: (a+)+}, terms:',
      ),
      'a.txt': 'The boatswain slept.\n',
    })
    symlinkSync(at.path('secret/bosun.yml'), at.path('pack/bosun.yml'))
    symlinkSync(at.path('secret'), at.path('pack/more'))
    const {code, out, err} = at.run(['--reporter', 'json', 'a.txt'])
    expect(code).toBe(2)
    expect(err).toContain('takes no regular expressions: one of them can stall the linter')
    expect(err).toContain('.copydeskrc.yml:3: there is no pack “../../etc:x”')
    expect(err).toContain('.copydeskrc.yml:4: there is no pack “not-there”: is it installed?')
    expect(ids(out)).not.toContain('bosun')
  })
})

describe('editors’ tools', () => {
  it('write a rule, try it, test it; a changed example fails as an editor reads it', () => {
    const at = desk({'old.txt': 'The boatswain slept.\n', 'more.jsonl': '{"text": "A boatswain woke."}\n'})
    const made = at.run(['new-rule', 'bosun', '--not', 'boatswain', '--write', 'bosun'])
    expect([made.code, made.err]).toEqual([0, ''])
    const tried = at.run(['try', 'rules/bosun.yml', 'old.txt', 'more.jsonl'])
    expect(tried.out).toContain('old.txt:1:5  …The ⟦boatswain⟧ slept. …')
    expect(tried.out).toContain('2 found in 2 texts of 6 words: 333.33 per 1,000 words')
    expect(at.run(['test-rules']).out).toBe('✓ 1 rule, 2 examples hold, 0 fail\n')
    writeFileSync(at.path('.copydeskrc.yml'), 'rules: [rules/bosun.yml]\n')
    expect(at.run(['test-rules', '.']).out).toBe('✓ 1 rule, 2 examples hold, 0 fail\n')
    const mutant = desk({'rules/bosun.yml': term.replace('The bosun slept.', 'The boson slept.')}).run([
      'test-rules',
    ])
    expect([mutant.code, mutant.out]).toEqual([
      1,
      'rules/bosun.yml: bosun\n  should become: The boson slept.\n    but becomes: The bosun slept.\n    it says: Write “bosun”, not “boatswain”\n✗ 1 rule, 0 examples hold, 1 fail\n',
    ])
  })

  it('try a rule that ships by its id, and say where there is none', () => {
    const {run} = desk({'old.txt': 'She said that that that was all.\nThe the end.\n'})
    const tried = run(['try', 'repeated-word', 'old.txt'])
    expect([tried.code, tried.out]).toEqual([0, expect.stringContaining('⟦The the⟧ end.')])
    expect(run(['try', 'repeated-wrod', 'old.txt'])).toMatchObject({
      code: 2,
      err: 'There is no rule “repeated-wrod”: did you mean “repeated-word”?\n',
    })
    expect(run(['try', 'nowhere.yml', 'old.txt']).err).toBe('nowhere.yml: there is no such file or folder\n')
  })

  it('try a rule with the options, the dialect and the words of the house', () => {
    const at = desk({
      '.copydeskrc.yml': 'rules: {sentence-length: [suggestion, {most: 5}]}\nvocabulary: [names.txt]\n',
      'names.txt': 'acommodation\n',
      'old.txt': 'They booked the acommodation and ate in the restarant.\n',
    })
    expect(at.run(['try', 'sentence-length', 'old.txt']).out).toContain('the house stops at 5')
    const tried = at.run(['try', 'spelling', 'old.txt']).out
    expect(tried).toContain('⟦restarant⟧')
    expect(tried).toContain('\n1 found in 1 text of 9 words')
    writeFileSync(at.path('.copydeskrc.yml'), 'rules: {no-such-rule: off}\n')
    expect(at.run(['try', 'spelling', 'old.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no rule “no-such-rule”'),
    })
  })

  it('name what is missing: a list of terms, a folder of rules', () => {
    const {run} = desk({})
    expect(run(['terms', 'export', 'repeated-word'])).toMatchObject({
      code: 2,
      out: '',
      err: 'repeated-word: keeps no list of terms, so there is nothing to export\n',
    })
    expect(run(['test-rules'])).toMatchObject({
      code: 2,
      err: 'Name the rules to test, for there is no folder “rules” here: copydesk test-rules FOLDER\n',
    })
  })

  it('give terms as a table and take them back', () => {
    const {run, path} = desk({
      'rules/bosun.yml': term,
      'terms.csv': 'not,write\r\n"boatswain; boat swain",bosun\r\n',
    })
    expect(run(['terms', 'export', 'rules/bosun.yml']).out).toBe(
      'write,not,unless,when,level,note\nbosun,boatswain,,,,\n',
    )
    expect(run(['terms', 'import', 'terms.csv', path('rules/bosun.yml')]).out).toContain('1 term\n')
    expect(run(['terms', 'export', 'rules/bosun.yml']).out).toContain('bosun,boatswain; boat swain,')
    const commented = term.replace(
      'options: {terms: {about: Terms., default: [{write: bosun, not: [boatswain]}]}}',
      'options:\n  terms:\n    about: Terms. # of the sea\n    default:\n      - write: bosun # as the navy has it\n        not: [boatswain]\n      - {write: skipper, not: [captain]} # afloat',
    )
    const kept = desk({
      'bosun.yml': commented,
      'terms.csv': 'write,not\nskipper,captain; chief\nbosun,boatswain\nmate,fellow\n',
    })
    kept.run(['terms', 'import', 'terms.csv', 'bosun.yml'])
    expect(readFileSync(kept.path('bosun.yml'), 'utf8')).toBe(
      commented.replace(
        'not: [captain]} # afloat',
        'not: [captain, chief]} # afloat\n      - {write: mate, not: [fellow]}',
      ),
    )
    const fresh = desk({'terms.csv': 'write,not\nskipper,captain\nmate,fellow\n'})
    expect(fresh.run(['terms', 'import', 'terms.csv', 'ranks.yml'])).toMatchObject({code: 0, err: ''})
    expect(fresh.run(['terms', 'export', 'ranks.yml']).out).toContain(
      'skipper,captain,,,,\nmate,fellow,,,,\n',
    )
    expect(desk({'a.csv': 'nut,write\na,b\n'}).run(['terms', 'import', 'a.csv', 'b.yml']).err).toContain(
      'a.csv:1: there is no column “nut”: expected one of',
    )
  })

  it('show a style as text and as a page', () => {
    const {run} = desk({})
    expect(run(['rules', '--style', 'ap']).out).toContain('ap-kyiv (error)\n  Ukraine’s capital is Kyiv')
    const page = run(['rules', '--style', 'ap']).out
    expect(page).toContain('Of the 74 facts that were gathered of this house, ')
    expect(page).toContain(
      '\nLeft to people\n\n  Ukraine’s president is Zelenskyy.\n  Why: The reports disagree, so the neutral rule speaks.\n',
    )
    const html = run(['rules', '--style', 'ap', '--html']).out
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('<tr id="ap-kyiv">')
  })
})
