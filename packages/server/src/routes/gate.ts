import type {FastifyInstance} from 'fastify'
import {decisionSchema, errorSchema, overridesSchema} from '../answer-schemas.ts'
import {askGate, type GateRequest} from '../gate/ask-gate.ts'
import type {Decision} from '../gate/decide.ts'
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

/** Asks the gate about a story, and tells whoever listens; of a draft nobody is told. */
export const decideAndTell = async (
  story: GateRequest,
  {pool, overrides, outbox}: Service,
): Promise<Decision> => {
  const decision = await askGate(story, {read: pool.story, overrides})
  if (story.status !== 'draft') outbox?.send(story.id, decision)
  return decision
}

/** `/v1/gate` and the log of its overrides. */
export const gateRoutes = (app: FastifyInstance, service: Service): void => {
  app.post<{Body: GateRequest}>('/v1/gate', {schema: gateSchema}, async ({body}) =>
    decideAndTell(body, service),
  )
  app.get<{Querystring: {after?: string}}>('/v1/overrides', {schema: logSchema}, async ({query}) =>
    service.overrides.list(1000, Number(query.after ?? 0)),
  )
}
