import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {checkOptions, defaultOptions} from '../src/index.ts'
import {newFolder, post, testApp} from './app.ts'

const app = await testApp({maxBody: 10_000, origins: ['https://cms.example']})
const gate = {id: '1', fields: {body: {text: 'All is well.'}}}

const deep = (levels: number): string => `{"text": ${'['.repeat(levels)}${']'.repeat(levels)}}`

describe('bodies', () => {
  test.each([
    ['too deep', '/v1/lint', deep(100_000 / 2), 413, 'The text is larger than this service takes'],
    ['deep', '/v1/lint', deep(33), 400, 'Expected JSON of at most 32 levels, got more'],
    ['no JSON', '/v1/lint', '{"text": "a secret', 400, 'Expected JSON in the body: it does not parse'],
    ['empty', '/v1/lint', '', 400, 'Expected JSON in the body, got nothing'],
    [
      'a prototype',
      '/v1/lint',
      '{"text": "", "__proto__": {}}',
      400,
      'Expected no key “__proto__” in the body',
    ],
    [
      'a pack',
      '/v1/lint',
      {text: '', pack: '../../evil.yml'},
      400,
      'There is no key “pack” in the body: expected one of text, path, format, style, dialect, date, rules, sources',
    ],
    [
      'a style by its path',
      '/v1/lint',
      {text: '', style: '../evil'},
      400,
      'The value of “style” does not fit: expected the name of a style that Copydesk ships, such as bbc',
    ],
    [
      'a style that is not there',
      '/v1/lint',
      {text: '', style: 'constructor'},
      400,
      'There is no style “constructor”: expected one of ',
    ],
    [
      'a rule that is not there',
      '/v1/lint',
      {text: '', rules: {nonsense: 'off'}},
      400,
      'There is no rule “nonsense”',
    ],
    [
      'an override without a reason',
      '/v1/gate',
      {...gate, override: {name: 'A', reason: ' '}},
      400,
      'The value of “override.reason” does not fit: expected why, in a word or more',
    ],
    ['a day that is none', '/v1/lint', {text: '', date: '2026-02-30'}, 400, 'There is no day 2026-02-30'],
    ['no text', '/v1/lint', {format: 'text'}, 400, 'Expected the key “text” in the body, found none'],
    [
      'a format that is not read',
      '/v1/lint',
      {text: '', format: 'docx'},
      400,
      'Expected one of text, markdown, html in “format”',
    ],
    [
      'a level that is none',
      '/v1/lint',
      {text: '', rules: {spelling: 'loud'}},
      400,
      'Expected one of off, suggestion, warning, error in “rules.spelling”',
    ],
    [
      'an id that no rule could have',
      '/v1/lint',
      {text: '', rules: {'A B': 'off'}},
      400,
      '“A B” cannot be a key of “rules”: expected the id of a rule',
    ],
    ['sources that are no list', '/v1/lint', {text: '', sources: 'a'}, 400, 'Expected a list in “sources”'],
    ['a body that is a list', '/v1/lint', [], 400, 'Expected an object in the body'],
    ['no fields', '/v1/gate', {id: '1', fields: {}}, 400, 'Expected at least 1 key in “fields”'],
    ['a long id', '/v1/gate', {...gate, id: 'x'.repeat(201)}, 400, 'Expected at most 200 characters in “id”'],
    [
      'a field named as the prototype',
      '/v1/gate',
      '{"id":"1","fields":{"__proto__":{"text":""}}}',
      400,
      'Expected no key',
    ],
  ])('%s is refused', async (_name, url, body, status, sentence) => {
    const answer = await post(app, url, body)
    expect([answer.status, answer.body.error]).toEqual([status, expect.stringContaining(sentence)])
    expect(answer.body.requestId).toBe(answer.headers['x-request-id'])
  })

  test.each(['../speech.txt', '/etc/passwd', 'a/../../b', 'C:\\speech.txt', 'a\u0000b', ''])(
    'the path %j in a source’s name is refused',
    async (path) => {
      const answer = await post(app, '/v1/lint', {text: '', sources: [{path, text: ''}]})
      expect(answer.status).toBe(400)
    },
  )

  it('takes a name with folders, and opens nothing by it', async () => {
    const sources = [{path: 'speeches/2026.05.txt', text: ''}]
    expect((await post(app, '/v1/lint', {text: '', sources})).status).toBe(200)
  })

  it('takes JSON only', async () => {
    const answer = await post(app, '/v1/lint', 'text=x', {'content-type': 'text/plain'})
    expect([answer.status, answer.body.error]).toEqual([415, 'Expected a body of type application/json'])
  })
})

test.each([
  ['GET', '/v1/lint', 'POST'],
  ['PUT', '/v1/lint?now', 'POST'],
  ['DELETE', '/v1/rules', 'GET, HEAD'],
  ['POST', '/rules/spelling', 'GET, HEAD'],
  ['PUT', '/desk/desk.css', 'GET, HEAD'],
  ['GET', '/desk/review', 'POST'],
] as const)('%s %s is told which method the place takes', async (method, url, allow) => {
  const {statusCode, headers, json} = await app.inject({method, url})
  const error = `Expected the method ${allow.replace(', HEAD', '')}, got ${method}`
  expect([statusCode, headers.allow, json()]).toMatchObject([405, allow, {error}])
})

test('a wrong method is told so whatever its body', async () => {
  for (const [payload, type] of [
    ['', 'application/json'],
    ['{', 'application/json'],
    ['a=b', 'text/plain'],
    ['x'.repeat(20_000), 'text/plain'],
  ] as const) {
    const {statusCode, headers} = await app.inject({
      method: 'PUT',
      url: '/v1/lint',
      payload,
      headers: {'content-type': type},
    })
    expect([statusCode, headers.allow]).toEqual([405, 'POST'])
  }
})

test('an address that does not parse is refused as all else', async () => {
  const {statusCode, json} = await app.inject('/v1/%zz')
  expect([statusCode, json()]).toEqual([
    400,
    {error: 'The address does not parse', requestId: expect.any(String)},
  ])
})

test('a query is told what it takes', async () => {
  const ask = async (query: string) => (await app.inject(`/v1/overrides?${query}`)).json().error
  expect(await ask('before=1')).toBe('There is no key “before” in the query: expected one of after')
  expect(await ask('after=x')).toBe(
    'The value of “after” does not fit: expected the id of an entry, for those after it',
  )
})

test.each([
  '/v1/nothing',
  '/rules',
  '/rules/',
  '/rules/no-such-rule',
  '/rules/spelling/more',
  '/desk/no.css',
])('nothing is at %s', async (url) => {
  const {statusCode, headers} = await app.inject(url)
  expect([statusCode, headers.allow]).toEqual([404, undefined])
})

test('a client that dawdles over its body is cut off', async () => {
  const slow = await testApp({requestTimeout: 200})
  await slow.listen({port: 0, host: '127.0.0.1'})
  const {port} = slow.server.address() as {port: number}
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', (chunk) => {
      said += String(chunk)
    })
    socket.on('close', () => resolve(said))
    socket.write(
      'POST /v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    )
  })
  expect(answer).toMatch(/^HTTP\/1.1 408 /)
})

describe('browsers', () => {
  const from = (origin: string, method: 'GET' | 'OPTIONS' = 'GET', host = 'localhost:7755') =>
    app.inject({method, url: '/v1/styles', headers: {origin, host}})

  it('refuses a page of another origin', async () => {
    const {statusCode, headers} = await from('https://evil.example')
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([403, undefined])
  })

  it('refuses a page that gives this machine its own name', async () => {
    const {statusCode} = await from('http://evil.example:7755', 'GET', 'evil.example:7755')
    expect(statusCode).toBe(421)
  })

  it('lets in the origins that were named', async () => {
    const {statusCode, headers} = await from('https://cms.example')
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([200, 'https://cms.example'])
    expect((await from('https://cms.example', 'OPTIONS')).statusCode).toBe(204)
  })

  it('sends strict headers, and names nobody when no origin asks', async () => {
    const {headers} = await app.inject('/v1/styles')
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('tokens', async () => {
  const tokens = join(newFolder(), 'tokens')
  writeFileSync(tokens, '# who may ask\ncms 0123456789abcdef\ndesk fedcba9876543210\n')
  const closed = await testApp({tokens})
  const ask = async (authorization?: string, url = '/v1/styles') =>
    (await closed.inject({url, headers: authorization ? {authorization} : {}})).statusCode

  test.each([
    [undefined, 401],
    ['Bearer 0123456789abcdeX', 401],
    ['Bearer 0123456789abcdef0', 401],
    ['Basic 0123456789abcdef', 401],
    ['Bearer ', 401],
    ['Bearer 0123456789abcdef', 200],
    ['Bearer fedcba9876543210', 200],
  ])('%j gives %i', async (authorization, status) => {
    expect(await ask(authorization)).toBe(status)
  })

  it('asks for none where health is asked after, and for one everywhere else', async () => {
    const urls = ['/healthz', '/metrics', '/openapi.json', '/v1/overrides', '/v2/languages', '/nowhere']
    expect(await Promise.all(urls.map((url) => ask(undefined, url)))).toEqual([200, 401, 401, 401, 401, 401])
  })

  it('revokes a token whose line is taken out, and lets nobody in when the file is gone', async () => {
    writeFileSync(tokens, readFileSync(tokens, 'utf8').replace(/^cms.*\n/m, ''))
    expect(await ask('Bearer 0123456789abcdef')).toBe(401)
    expect(await ask('Bearer fedcba9876543210')).toBe(200)
    rmSync(tokens)
    expect(await ask('Bearer fedcba9876543210')).toBe(401)
  })
})

test.each([
  [
    {host: '0.0.0.0'},
    '--host 0.0.0.0: expected --tokens FILE with it; without tokens only this machine may ask',
  ],
  [{port: 99_999}, '--port 99999: expected a number up to 65535'],
  [
    {origins: ['cms.example']},
    '--origin cms.example: expected a site and nothing behind it, as https://cms.example',
  ],
  [
    {webhookUrl: 'https://cms.example'},
    '--webhook-url: expected --webhook-secret FILE with it, to sign what is sent',
  ],
  [{webhookUrl: 'cms'}, '--webhook-url cms: expected a URL, as https://cms.example/decisions'],
])('options %j are refused', (options, sentence) => {
  expect(() => checkOptions({...defaultOptions, ...options})).toThrow(sentence)
})

test('one client more than the rate allows is told when to come back', async () => {
  const strict = await testApp({rate: 2})
  const ask = () => strict.inject('/v1/styles')
  expect([(await ask()).statusCode, (await ask()).statusCode]).toEqual([200, 200])
  const {statusCode, headers} = await ask()
  expect([statusCode, Number(headers['retry-after'])]).toEqual([429, 60])
})
