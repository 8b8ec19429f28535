import {createServer, type RequestListener} from 'node:http'
import {afterAll, describe, expect, it, test} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {type GateService, gate} from '../src/index.ts'
import {post, testApp} from './app.ts'

const app = await testApp()
const wrong = {headline: {text: 'All is well'}, body: {text: 'Troops in UKraine fight.'}}
const override = {name: 'Ada Byron', reason: 'The artist writes it so'}
const ask = async (story: object) => (await post(app, '/v1/gate', story)).body

test('errors hold a story, each with its field', async () => {
  const decision = await ask({id: 'a', fields: wrong})
  expect(decision).toMatchObject({decision: 'hold', reason: '1 error to mend or to override', errors: 1})
  expect(decision.findings.headline).toEqual([])
  expect(decision.findings.body.map((one: {reason: string}) => one.reason)).toEqual([
    '“UKraine” has a stray capital; write “Ukraine”',
  ])
})

test('a live story has many fields', async () => {
  const entries = Array.from({length: 300}, (_, at) => [`entries.${at}.text`, {text: 'All is well.'}])
  expect(await ask({id: 'live', fields: Object.fromEntries(entries)})).toMatchObject({decision: 'publish'})
})

test('warnings inform', async () => {
  const rules = {'stray-capital': 'warning'}
  expect(await ask({id: 'a', fields: wrong, rules})).toMatchObject({
    decision: 'publish',
    reason: '1 warning, no error',
  })
})

test('a draft is never held', async () => {
  expect(await ask({id: 'a', fields: wrong, status: 'draft', override})).toMatchObject({
    decision: 'publish',
    reason: 'A draft saves freely; before it is published: 1 error to mend or to override',
  })
})

test('a field is read in its format', async () => {
  const fields = {body: {text: '<p>Troops in <b>UK</b>raine fight.</p>', format: 'html'}}
  const {findings} = await ask({id: 'a', fields})
  expect(findings.body[0]).toMatchObject({
    actual: 'UK</b>raine',
    place: {start: {offset: 16}, end: {offset: 27}},
  })
})

describe('an override', () => {
  it('lets this version through, is logged, and covers no other text, story or error', async () => {
    const passed = await ask({id: 'b', fields: wrong, override})
    expect(passed).toMatchObject({
      decision: 'publish',
      reason: 'Ada Byron overrides 1 error: The artist writes it so',
      override,
    })
    expect(await ask({id: 'b', fields: wrong})).toMatchObject({decision: 'publish', override})
    const other = {...wrong, body: {text: 'Troops in UKraine rest.'}}
    expect((await ask({id: 'b', fields: other})).decision).toBe('hold')
    expect((await ask({id: 'c', fields: wrong})).decision).toBe('hold')
    const sources = [{path: 'speech.txt', text: 'Nothing of the kind.'}]
    const stricter = {id: 'b', fields: wrong, sources, rules: {'missing-full-stop': 'error'}}
    expect((await ask(stricter)).override).toEqual(passed.override)
    const log = (await app.inject('/v1/overrides')).json()
    expect(log).toEqual([
      {
        id: 1,
        story: 'b',
        contentHash: passed.contentHash,
        findings: [`body:${passed.findings.body[0].id}`],
        ...override,
        at: passed.override.at,
      },
    ])
    expect((await app.inject('/v1/overrides?after=1')).json()).toEqual([])
  })

  it('is not written down where nothing needs it', async () => {
    const before = (await app.inject('/v1/overrides')).json().length
    const right = {body: {text: 'Troops in Ukraine fight.'}}
    expect((await ask({id: 'd', fields: right, override})).reason).toBe('Nothing stands in the way')
    expect((await app.inject('/v1/overrides')).json()).toHaveLength(before)
  })
})

describe('a CMS’s gate', async () => {
  await app.listen({port: 0, host: '127.0.0.1'})
  const {port} = app.server.address() as {port: number}
  const story = {id: 'e', fields: wrong}
  const stub = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener).listen(0, '127.0.0.1')
    afterAll(() => server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    return `http://127.0.0.1:${(server.address() as {port: number}).port}`
  }
  const answers = async (service: GateService) => {
    const policies = ['hold', 'publish-with-warning'] as const
    const asked = policies.map((whenDown) => gate({service, whenDown})(story))
    return (await Promise.all(asked)).map(({decision, reason}) => `${decision}: ${reason}`)
  }

  it('decides alike in its own process and through the service', async () => {
    const here = await gate({folder: tempFolder('server')})(story)
    const there = await gate({service: {url: `http://127.0.0.1:${port}`}})(story)
    expect(there).toEqual(here)
    expect(here.decision).toBe('hold')
  })

  it('follows its policy where nobody answers', async () => {
    expect(await answers({url: 'http://127.0.0.1:9'})).toEqual([
      expect.stringMatching(/^hold: Copydesk did not read the story \(.+\): it is held until it does$/),
      expect.stringMatching(/^publish: Copydesk did not read the story \(.+\): it is published unread$/),
    ])
  })

  it('follows its policy where the service hangs, fails or talks nonsense', async () => {
    const hangs = await stub(() => undefined)
    const fails = await stub((_request, response) => response.writeHead(500).end())
    const talks = await stub((_request, response) => response.end('{"decision": "publish"}'))
    const said = await Promise.all([hangs, fails, talks].map((url) => answers({url, timeout: 200})))
    expect(said.map(([held]) => held)).toEqual([
      'hold: Copydesk did not read the story (it takes too long): it is held until it does',
      'hold: Copydesk did not read the story (status 500): it is held until it does',
      'hold: Copydesk did not read the story (status 200): it is held until it does',
    ])
  })

  it('says why the service refuses', async () => {
    const {reason} = await gate({style: 'bcc', service: {url: `http://127.0.0.1:${port}`}})(story)
    expect(reason).toMatch(
      /^Copydesk did not read the story \(There is no style “bcc”: expected one of .+\): it is held/,
    )
  })

  it('is not made with a style, a rule or an address that is not there', () => {
    expect(() => gate({style: 'bcc'})).toThrow('There is no style “bcc”')
    expect(() => gate({rules: {nonsense: 'off'}})).toThrow('There is no rule “nonsense”')
    expect(() => gate({service: {url: '127.0.0.1:7755'}})).toThrow('expected a URL, as http://127.0.0.1:7755')
  })

  it('asks a service that stands under a path of its site', async () => {
    const paths: (string | undefined)[] = []
    const behind = await stub((request, response) => {
      paths.push(request.url)
      response.end('{"decision": "publish", "findings": {}, "reason": "Nothing stands in the way"}')
    })
    for (const place of ['', '/', '/copydesk', '/copydesk/'])
      await gate({service: {url: behind + place}})(story)
    expect(paths).toEqual(['/v1/gate', '/v1/gate', '/copydesk/v1/gate', '/copydesk/v1/gate'])
  })

  it('asks a busy service again', async () => {
    let asked = 0
    const busy = await stub((_request, response) => {
      if (asked++ === 0) response.writeHead(503, {'retry-after': '0.05'}).end()
      else response.end('{"decision": "publish", "findings": {}, "reason": "Nothing stands in the way"}')
    })
    expect((await gate({service: {url: busy}})(story)).reason).toBe('Nothing stands in the way')
  })
})
