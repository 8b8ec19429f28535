import type {FastifyInstance} from 'fastify'
import {decisionSchema, errorSchema} from '../answer-schemas.ts'
import type {GateRequest} from '../gate/ask-gate.ts'
import {parseJson} from '../parse-json.ts'
import {storySchema} from '../request-schemas.ts'
import type {Service} from '../service.ts'
import {decideAndTell} from './gate.ts'

const SUMMARY = 'The gate for a CMS that signs its messages after Standard Webhooks'

/** `/v1/webhooks/gate`: a signed message in place of a token. The signature is checked over the bytes as they came. */
export const webhookRoutes = async (app: FastifyInstance, service: Service): Promise<void> => {
  const {webhooks} = service
  if (!webhooks) return
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', {parseAs: 'string'}, (_request, body, done) => done(null, body))
  const ids = new WeakMap<object, string>()
  app.post<{Body: GateRequest}>(
    '/v1/webhooks/gate',
    {
      schema: {
        tags: ['Gate'],
        summary: SUMMARY,
        body: storySchema,
        response: {200: decisionSchema, '4xx': errorSchema},
      },
      preValidation: async (request) => {
        const raw = String(request.body ?? '')
        ids.set(request, webhooks.verify(raw, request.headers))
        request.body = parseJson(raw) as GateRequest
      },
      // What could not be worked on may be sent again.
      onError: async (request) => {
        const id = ids.get(request)
        if (id !== undefined) webhooks.forget(id)
      },
    },
    async ({body}) => decideAndTell(body, service),
  )
}
