import {writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {desk} from './run.ts'
import {config, slip} from './slips.ts'

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

  it('knows the rules of the house and of styles', () => {
    const named = ['fire-fighters', 'fire-fihgters', 'guardian-kyiv']
    const draft = named.map((id) => `<!-- copydesk-disable-next-line ${id} -->\n\nAll is well.\n`).join('\n')
    const {run} = desk({'a.txt': draft, '.copydeskrc.yml': 'rules: [rules/]\n'})
    const words = ['--not', 'fire-fighter', '--write', 'firefighter']
    expect(run(['new-rule', 'fire-fighters', ...words]).code).toBe(0)
    const [report] = JSON.parse(run(['--reporter', 'json', 'a.txt']).out)
    expect(report.messages.map(({reason}: {readonly reason: string}) => reason)).toEqual([
      'There is nothing here for “fire-fighters” to find, so the comment can go',
      'There is no rule “fire-fihgters”: did you mean “fire-fighters”?',
      'There is nothing here for “guardian-kyiv” to find, so the comment can go',
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
