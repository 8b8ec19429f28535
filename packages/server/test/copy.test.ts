import {Ajv} from 'ajv'
import {beforeAll, describe, expect, it, test} from 'vitest'
import {post, testApp} from './app.ts'

const app = await testApp()
const draft = {path: 'draft.txt', text: 'Troops in UKraine are loosing the the war.'}
const quoting = {
  path: 'draft.txt',
  text: '“We will leave no one behind here,” the minister said.',
  sources: [{path: 'speech.md', format: 'markdown', text: 'We will *leave* nobody behind here.'}],
}

test('lints as the command line does', async () => {
  const {body} = await post(app, '/v1/lint', draft)
  expect(body).toHaveLength(1)
  expect(body[0]).toMatchObject({path: 'draft.txt', cwd: '', history: ['draft.txt']})
  expect(body[0].messages.map((one: {reason: string}) => one.reason)).toEqual([
    '“UKraine” has a stray capital; write “Ukraine”',
    'Write “losing”, not “loosing”',
    '“the” is written twice',
  ])
  expect(body[0].messages[0]).toMatchObject({
    fatal: true,
    place: {start: {line: 1, column: 11, offset: 10}, end: {line: 1, column: 18, offset: 17}},
    expected: ['Ukraine'],
    source: 'copydesk',
    url: null,
  })
})

test('levels by request hold for that request', async () => {
  const {body} = await post(app, '/v1/lint', {
    ...draft,
    rules: {'stray-capital': 'off', 'repeated-word': 'warning'},
  })
  expect(body[0].messages.map((one: {ruleId: string; fatal: boolean}) => [one.ruleId, one.fatal])).toEqual([
    ['confusable', true],
    ['repeated-word', false],
  ])
})

test('fixes what is safe to fix', async () => {
  const {body} = await post(app, '/v1/fix', {text: 'Troops in UKraine won the the war.'})
  expect(body).toMatchObject({text: 'Troops in Ukraine won the war.', changed: true, messages: []})
})

test('audits quotations against sources with markup, in the sources’ own places', async () => {
  const {body} = await post(app, '/v1/quotes', quoting)
  expect(body[0].quotations[0]).toMatchObject({
    text: 'We will leave no one behind here,',
    verdict: 'altered',
    source: {path: 'speech.md', start: 0, end: 34},
    differences: [{draft: 'no one', source: 'nobody', permitted: false}],
  })
})

test('rules and styles', async () => {
  const rules = (await app.inject('/v1/rules')).json()
  expect(rules.find((rule: {id: string}) => rule.id === 'stray-capital')).toMatchObject({level: 'error'})
  expect((await app.inject('/v1/styles')).json()).toContainEqual({name: 'copydesk', dialect: null})
})

describe('the OpenAPI document', () => {
  const ajv = new Ajv({strict: false})
  // biome-ignore lint/suspicious/noExplicitAny: a document of tests
  let document: any
  beforeAll(async () => {
    document = (await app.inject('/openapi.json')).json()
  })

  it('describes every endpoint', () => {
    expect(document.openapi).toBe('3.1.0')
    const ours = [
      '/v1/fix',
      '/v1/gate',
      '/v1/lint',
      '/v1/overrides',
      '/v1/quotes',
      '/v1/rules',
      '/v1/styles',
      '/v2/check',
    ]
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(ours))
  })

  test.each([
    ['/v1/lint', draft],
    ['/v1/fix', draft],
    ['/v1/quotes', quoting],
    ['/v1/gate', {id: '1', fields: {body: draft}}],
  ])('says what %s answers', async (path, body) => {
    const {path: _path, ...fields} = draft
    const sent = path === '/v1/gate' ? {...body, fields: {body: fields}} : body
    const {responses} = document.paths[path].post
    expect(
      ajv.errorsText(
        ajv.validate(responses['200'].content['application/json'].schema, (await post(app, path, sent)).body)
          ? null
          : ajv.errors,
      ),
    ).toBe('No errors')
    const wrong = await post(app, path, {})
    expect(ajv.validate(responses['4XX'].content['application/json'].schema, wrong.body)).toBe(true)
  })

  it('has a page for people', async () => {
    const {headers, body} = await app.inject('/api')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain('<h2><code>POST /v1/gate</code></h2><p>Asks whether a story may be published</p>')
  })
})

test('health and metrics', async () => {
  expect((await app.inject('/readyz')).json()).toEqual({status: 'ready'})
  const {body} = await app.inject('/metrics')
  expect(body).toMatch(/copydesk_request_seconds_count\{route="\/v1\/lint",status="200"\} \d/)
})
