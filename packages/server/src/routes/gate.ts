import type {FastifyInstance} from 'fastify'
import {askGate, type GateRequest} from '../gate/ask-gate.ts'
import {storySchema} from '../schemas.ts'
import type {Service} from '../service.ts'

const SUMMARY = 'Asks whether a story may be published'

/** `/v1/gate` and the log of its overrides. */
export const gateRoutes = (app: FastifyInstance, {pool, overrides}: Service): void => {
  app.post<{Body: GateRequest}>('/v1/gate', {schema: {summary: SUMMARY, body: storySchema}}, async ({body}) =>
    askGate(body, {run: pool.run, overrides}),
  )
  app.get('/v1/overrides', {schema: {summary: 'The log of overrides, oldest first'}}, async () =>
    overrides.list(1000),
  )
}
