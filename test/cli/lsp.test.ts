import {expect, it} from 'vitest'
import {answerOf, spawnServer} from '../../packages/language-server/test/client.ts'
import {bin, desk} from './run.ts'

// The first two start the server without the command line, the last by it.
it.each([[['lsp']], [['lsp', '--stdio']], [['lsp', '--no-color']]])(
  'copydesk %j serves an editor',
  async (args) => {
    expect(await answerOf(spawnServer(bin, args))).toContain('"serverInfo":{"name":"Copydesk"}')
  },
)

it('says what is wrong with the way it is started', () => {
  const {run} = desk({})
  expect(run(['lsp', '--socket=7000'])).toMatchObject({code: 2, out: ''})
  expect(run(['lsp', '--stdio'], '')).toMatchObject({code: 1, out: ''})
})
