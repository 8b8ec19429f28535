import {expect, test} from 'vitest'
import {testApp} from './app.ts'

const app = await testApp()

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
