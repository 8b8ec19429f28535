import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {post, testApp} from './app.ts'

// Threads that do as the text says, so that time can be told.
const path = join(tempFolder('server'), 'worker.mjs')
writeFileSync(
  path,
  `export default async ({asked: {text}}) => {
    const [word, time] = text.split(' ')
    if (word === 'spin') for (const end = Date.now() + Number(time); Date.now() < end;);
    if (word === 'wait') await new Promise((resolve) => setTimeout(resolve, Number(time)))
    if (word === 'throw') throw new Error('a secret in a stack')
    if (word === 'hoard') for (const all = []; ;) all.push(new Array(1e6).fill(text))
    return {done: [{reason: text}]}
  }`,
)
const worker = pathToFileURL(path)
const lint = async (app: Awaited<ReturnType<typeof testApp>>, text: string) => {
  const {status, headers, body} = await post(app, '/v1/lint', {text})
  return [status, body.error ?? body[0].messages[0].reason, headers['retry-after']]
}

test('at saturation every answer is the right one, and the rest is told when to come back', async () => {
  const app = await testApp({threads: 2, queue: 4, rate: 1e6}, worker)
  await lint(app, 'warm up')
  const asked = Array.from({length: 30}, (_, number) => `wait 50 ${number}`)
  const answers = await Promise.all(asked.map((text) => lint(app, text)))
  const [taken, refused] = [
    answers.filter(([status]) => status === 200),
    answers.filter(([status]) => status !== 200),
  ]
  expect(taken.map(([, reason]) => reason)).toEqual(asked.slice(0, 6))
  expect(new Set(refused.map((answer) => answer.join(' ')))).toEqual(
    new Set(['503 The desk is busy: try again in a second 1']),
  )
  expect(await lint(app, 'after')).toEqual([200, 'after', undefined])
})

test('a text over its time is given up, and stalls no other', async () => {
  const app = await testApp({threads: 2, jobTimeout: 2000}, worker)
  await lint(app, 'warm up')
  const answered: string[] = []
  const slow = lint(app, 'spin 20000').finally(() => answered.push('slow'))
  expect(await lint(app, 'quick')).toEqual([200, 'quick', undefined])
  answered.push('quick')
  expect(await slow).toEqual([422, 'The text took longer than 2 seconds', undefined])
  expect(answered).toEqual(['quick', 'slow'])
  expect(await lint(app, 'after')).toEqual([200, 'after', undefined])
})

test('a wait over its time is a busy desk, not a slow text', async () => {
  const app = await testApp({threads: 1, jobTimeout: 2000}, worker)
  await lint(app, 'warm up')
  const answers = await Promise.all([lint(app, 'wait 1600'), lint(app, 'wait 1600'), lint(app, 'wait 1600')])
  expect(answers.map(([status]) => status)).toEqual([200, 200, 503])
})

test('what goes wrong inside stays inside', async () => {
  const app = await testApp({}, worker)
  expect(await lint(app, 'throw')).toEqual([500, 'Something went wrong in the service', undefined])
})

test('closing finishes what was taken', async () => {
  const app = await testApp({threads: 1}, worker)
  await lint(app, 'warm up')
  const under = [lint(app, 'wait 100 a'), lint(app, 'wait 100 b')]
  await new Promise((resolve) => setTimeout(resolve, 20))
  await app.close()
  expect((await Promise.all(under)).map(([status]) => status)).toEqual([200, 200])
})
