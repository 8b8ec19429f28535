import type {FastifyInstance} from 'fastify'
import {afterAll} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {createApp, defaultOptions, type ServerOptions, workerUrl} from '../src/index.ts'

/** A service for the tests of one file, closed after them; one thread, no log. */
export const testApp = async (
  options: Partial<ServerOptions> = {},
  worker: URL = workerUrl(),
): Promise<FastifyInstance> => {
  const app = await createApp(
    {...defaultOptions, folder: tempFolder('server'), threads: 1, log: false, ...options},
    worker,
  )
  afterAll(() => app.close())
  return app
}

/** Posts JSON and gives status, headers and what came back, read. */
export const post = async (
  app: FastifyInstance,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  // biome-ignore lint/suspicious/noExplicitAny: answers of tests
): Promise<{status: number; headers: Readonly<Record<string, unknown>>; body: any}> => {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await app.inject({
    method: 'POST',
    url,
    payload,
    headers: {'content-type': 'application/json', ...headers},
  })
  return {status: answer.statusCode, headers: answer.headers, body: answer.json()}
}
