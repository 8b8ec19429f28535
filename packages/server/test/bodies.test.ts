import {connect} from 'node:net'
import {describe, expect, it, test} from 'vitest'
import {post, testApp} from './app.ts'

const app = await testApp({maxBody: 10_000})
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
