import {describe, expect, it, test} from 'vitest'
import {post, testApp} from './app.ts'

const app = await testApp()
const ask = (body: object): ReturnType<typeof post> =>
  post(app, '/desk/review', {session: 'one', want: 'findings', text: 'The the end.', ...body})

describe('/desk/review', () => {
  it('gives findings at their places, with what may be written over them', async () => {
    const {body} = await ask({})
    expect(body.findings).toMatchObject([
      {
        start: 0,
        end: 7,
        ruleId: 'repeated-word',
        level: 'error',
        expected: ['The'],
        safe: true,
        writable: true,
      },
    ])
  })

  it('says of a draft that changed what it says of one that is new', async () => {
    const text = `${'A line of copy.\n\n'.repeat(20)}The the end, willnot do.`
    await ask({text})
    const changed = await ask({text: `It is is so.\n\n${text}`})
    const fresh = await ask({text: `It is is so.\n\n${text}`, session: 'two'})
    expect(changed.body).toEqual(fresh.body)
    expect(fresh.body.findings).toHaveLength(3)
  })

  it('knows the editor’s words and rules', async () => {
    const found = (await ask({text: 'The letter was recieved.'})).body.findings
    expect(found).toHaveLength(1)
    expect((await ask({text: 'The letter was recieved.', vocabulary: ['recieved']})).body.findings).toEqual(
      [],
    )
    expect((await ask({rules: {'repeated-word': 'off'}})).body.findings).toEqual([])
    const nato = {style: 'guardian', text: 'He spoke of NATO today.'}
    expect((await ask(nato)).body.findings).toMatchObject([{ruleId: 'guardian-acronyms'}])
    expect((await ask({...nato, rules: {'guardian-acronyms': 'off'}})).body.findings).toEqual([])
    const tried = await ask({
      ...nato,
      text: `<!-- copydesk-disable dash -->\n\n${nato.text}`,
      only: 'guardian-acronyms',
    })
    expect(tried.body.findings).toMatchObject([{ruleId: 'guardian-acronyms'}])
  })

  it('says of what kind each finding is and why its rule is there, a style’s too', async () => {
    const sources = [{path: 'speech.txt', text: 'We will leave nobody behind in this valley.'}]
    const text = '“We will leave no one behind in this valley,” the man of NATO said.'
    const {body} = await ask({text, style: 'guardian', sources})
    const said = body.findings.map(({ruleId, kind, why}: Record<string, string>) => [ruleId, kind, why])
    const because = [
      ['misquotation', 'source', expect.stringMatching(/^Words between quotation marks are a promise/)],
      [
        'guardian-acronyms',
        'style',
        expect.stringMatching(/^(?!Source).+ Source: Guardian and Observer style/),
      ],
    ]
    expect(said).toEqual(because)
  })

  it('audits quotations word by word', async () => {
    const sources = [{path: 'a.txt', text: 'Lopes: We will not close the clinic this year.'}]
    const text = '“We will close the clinic this year,” said Lopes.'
    const {body} = await ask({want: 'quotations', text, sources})
    const [quotation] = body.quotations
    expect(quotation).toMatchObject({verdict: 'altered', source: {path: 'a.txt'}})
    const {start, end} = quotation.differences[0].sourceSpan
    expect(sources[0]?.text.slice(start, end)).toBe('not')
  })

  it('writes a report without what was ignored', async () => {
    const [finding] = (await ask({})).body.findings
    expect((await ask({want: 'report', title: '<b>'})).body.report).toContain('&lt;b&gt;')
    expect((await ask({want: 'report', ignored: [finding.id]})).body.report).toContain('nothing to mend')
  })

  test.each([
    ['a session that is a path', {session: '../x'}],
    ['something else that is wanted', {want: 'files'}],
    ['a key that is not known', {pack: 'evil.yml'}],
  ])('refuses %s', async (_, body) => {
    expect((await ask(body)).status).toBe(400)
  })
})

describe('the page', () => {
  it('explains rules and the facts of styles', async () => {
    expect((await app.inject('/rules/repeated-word')).body).toContain('A word is written twice')
    expect((await app.inject('/rules/guardian-kyiv')).body).toContain('Kyiv')
    expect((await app.inject('/rules/disable-comment')).statusCode).toBe(404)
  })

  it('may run its own script only', async () => {
    const {headers, body} = await app.inject('/')
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; connect-src 'self'/,
    )
    const again = await app.inject('/')
    expect(again.headers['content-security-policy']).not.toBe(headers['content-security-policy'])
    expect(body).not.toMatch(/<script(?! type="module" src="\/desk\/desk\.js">)/)
  })

  test.each([
    '/desk/nothing.js',
    '/desk/..%2f..%2fpackage.json',
    '/desk/constructor',
    '/rules/constructor',
    '/rules/%3Cb%3E',
  ])('has nothing at %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404)
  })

  it('explains a rule', async () => {
    const {body} = await app.inject('/rules/repeated-word')
    expect(body).toContain('<h1><code>repeated-word</code></h1>')
    expect(body).toContain('Wrong:')
  })
})
