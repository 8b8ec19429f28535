import type {FastifyInstance} from 'fastify'
import {decisionSchema, errorSchema, overridesSchema} from '../answer-schemas.ts'
import {askGate, type GateRequest} from '../gate/ask-gate.ts'
import {storySchema} from '../request-schemas.ts'
import type {Service} from '../service.ts'

const gateSchema = {
  tags: ['Gate'],
  summary: 'Asks whether a story may be published',
  body: storySchema,
  response: {200: decisionSchema, '4xx': errorSchema},
}

const after = {type: 'string', pattern: '^\\d{1,15}$', description: 'The id of an entry, for those after it.'}

const logSchema = {
  tags: ['Gate'],
  summary: 'The log of overrides, oldest first, a thousand at a time',
  querystring: {type: 'object', additionalProperties: false, properties: {after}},
  response: {200: overridesSchema, '4xx': errorSchema},
}

/** `/v1/gate` and the log of its overrides. */
export const gateRoutes = (app: FastifyInstance, {pool, overrides, outbox}: Service): void => {
  app.post<{Body: GateRequest}>('/v1/gate', {schema: gateSchema}, async ({body}) => {
    const decision = await askGate(body, {read: pool.story, overrides})
    if (body.status !== 'draft') outbox?.send(body.id, decision)
    return decision
  })
  app.get<{Querystring: {after?: string}}>('/v1/overrides', {schema: logSchema}, async ({query}) =>
    overrides.list(1000, Number(query.after ?? 0)),
  )
}
