import assert from 'node:assert/strict'
import {join} from 'node:path'
import {type Started, start} from '../start-program.ts'
import type {Steps} from '../steps.ts'
import {cacheOf} from './install-cms.ts'
import type {Rest} from './rest.ts'

const WRONG = {title: 'A message to UKraine'}
const RIGHT = {title: 'A message to Ukraine'}

/** Plays the gate through the service, up and down, under both policies. */
export const playService = async (
  rest: Rest,
  steps: Steps,
  newsroom: Started,
  port: number,
  folder: string,
): Promise<void> => {
  const cache = cacheOf({name: 'payload'})
  const bin = join(cache, 'node_modules/.bin/copydesk')
  const args = [bin, 'serve', '--port', String(port), '--folder', folder]
  const service = await start(args, 'Copydesk listens', {cwd: cache})
  await steps.step('through the service: refused, and accepted once mended', async () => {
    for (const collection of ['held', 'lenient']) {
      const path = await rest.draft(collection, WRONG)
      const [error] = (await rest.publish(path)).errors
      assert.equal(error?.message, '“UKraine” has a stray capital; write “Ukraine”')
      assert.equal((await rest.publish(path, RIGHT)).status, 200)
    }
  })
  await service.stop()
  await steps.step('the service down, policy hold: refused with the reason', async () => {
    const [error] = (await rest.publish(await rest.draft('held', RIGHT))).errors
    assert.match(error?.message ?? '', /^Copydesk did not read the story \(.+\): it is held until it does$/)
    assert.equal(error?.path, 'title')
  })
  await steps.step(
    'the service down, policy publish-with-warning: published, and said in the log',
    async () => {
      const {status, doc} = await rest.publish(await rest.draft('lenient', WRONG))
      assert.deepEqual([status, doc._status], [200, 'published'])
      assert.match(newsroom.said(), /Copydesk did not read the story \(.+\): it is published unread/)
    },
  )
  await steps.step('the service down: a draft saves freely', async () => {
    assert.match(await rest.draft('held', WRONG), /^\/held\/\d+$/)
  })
}
