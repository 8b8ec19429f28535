import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {checkOptions, defaultOptions} from '../src/index.ts'
import {testApp} from './app.ts'

const app = await testApp({origins: ['https://cms.example']})

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
  const tokens = join(tempFolder('server'), 'tokens')
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
