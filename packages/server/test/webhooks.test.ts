import {createServer} from 'node:http'
import {Webhook} from 'standardwebhooks'
import {afterAll, describe, expect, it, test} from 'vitest'
import {webhooks} from '../src/index.ts'
import {testApp} from './app.ts'

const webhookSecret = `whsec_${Buffer.from('a secret of twenty-four bytes').toString('base64')}`
const received: {body: string; headers: Record<string, string>}[] = []
let refusals = 1
const cms = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  // The first try fails: it is tried again.
  const status = refusals-- > 0 ? 500 : 204
  if (status === 204) received.push({body, headers: request.headers as Record<string, string>})
  response.writeHead(status).end()
}).listen(0, '127.0.0.1')
afterAll(() => cms.close())
await new Promise((resolve) => cms.once('listening', resolve))
const webhookUrl = `http://127.0.0.1:${(cms.address() as {port: number}).port}/`
const app = await testApp({webhookSecret, webhookUrl})

const story = JSON.stringify({id: 'a', fields: {body: {text: 'Troops in UKraine fight.'}}})
const send = async (payload: string, headers: object) => {
  const url = '/v1/webhooks/gate'
  const sent = {'content-type': 'application/json', ...headers}
  const answer = await app.inject({method: 'POST', url, payload, headers: sent})
  return [answer.statusCode, answer.json().error ?? answer.json().decision]
}
const signed = (payload: string, secret = webhookSecret, at = new Date(), id = 'msg_1') => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, payload),
})

const FORGED = [401, 'Expected a signature made now with the shared secret']

describe('a message that comes in', () => {
  it('is answered once', async () => {
    const headers = signed(story)
    expect(await send(story, headers)).toEqual([200, 'hold'])
    expect(await send(story, headers)).toEqual([409, 'This message has come before'])
    expect(await send(story, signed(story))).toEqual([409, 'This message has come before'])
  })

  it('is refused unsigned, forged, changed, too old or from the future', async () => {
    const other = `whsec_${Buffer.from('another secret of some bytes').toString('base64')}`
    const away = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    expect(await send(story, {})).toEqual([401, 'Expected the header webhook-id'])
    expect(await send(story, signed(story, other, new Date(), 'msg_2'))).toEqual(FORGED)
    expect(
      await send(story.replace('fight', 'rest'), signed(story, webhookSecret, new Date(), 'msg_2')),
    ).toEqual(FORGED)
    expect(
      await send(story, {...signed(story, webhookSecret, new Date(), 'msg_2'), 'webhook-id': 'msg_3'}),
    ).toEqual(FORGED)
    expect(await send(story, signed(story, webhookSecret, away(-6), 'msg_2'))).toEqual(FORGED)
    expect(await send(story, signed(story, webhookSecret, away(6), 'msg_2'))).toEqual(FORGED)
    expect(await send(story, signed(story, webhookSecret, away(-1), 'msg_2'))).toEqual([
      409,
      'This message was sent before the service started: send it anew',
    ])
  })

  it('may come again where it could not be worked on', async () => {
    const bad = '{"id": "a"}'
    const [status] = await send(bad, signed(bad, webhookSecret, new Date(), 'msg_4'))
    expect(status).toBe(400)
    expect(await send(story, signed(story, webhookSecret, new Date(), 'msg_4'))).toEqual([200, 'hold'])
  })
})

test('of a draft nobody is told', async () => {
  const draft = JSON.stringify({...JSON.parse(story), id: 'draft', status: 'draft'})
  expect(await send(draft, signed(draft, webhookSecret, new Date(), 'msg_5'))).toEqual([200, 'publish'])
})

test('decisions go out signed, without the copy, and once more where nobody took them', async () => {
  await expect.poll(() => received.length, {timeout: 5000}).toBe(2)
  for (const {body, headers} of received) {
    expect(new Webhook(webhookSecret).verify(body, headers)).toMatchObject({
      type: 'gate.decided',
      data: {story: 'a', decision: 'hold', errors: 1, warnings: 0, override: null},
    })
    expect(body).not.toContain('Troops')
  }
})

test('a secret that is none is said at the start', () => {
  expect(() => webhooks('')).toThrow('--webhook-secret: expected “whsec_” and the secret in base64')
})
