import {randomUUID} from 'node:crypto'
import fastify, {type FastifyInstance, type FastifyReply, type FastifyRequest} from 'fastify'
import type {ServerOptions} from './options.ts'
import {parseJson} from './parse-json.ts'

// Copy never reaches the log: neither bodies nor queries are written down.
const logger = {
  level: 'info',
  serializers: {
    req: ({method, url}: Pick<FastifyRequest, 'method' | 'url'>) => ({method, path: url.split('?', 1)[0]}),
    res: ({statusCode = 0}: {readonly statusCode?: number}) => ({statusCode}),
  },
}

const fieldsOf = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query))

/** Makes an app with the service's limits: JSON in, JSON out, nothing else yet. */
export const bareApp = ({log, maxBody, requestTimeout}: ServerOptions): FastifyInstance => {
  const app: FastifyInstance = fastify({
    logger: log ? logger : false,
    bodyLimit: maxBody,
    requestTimeout,
    // Node looks for slow clients only so often, and swaps the two times where headers have the longer one.
    http: {headersTimeout: requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, 5000)},
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, request: FastifyRequest, reply: FastifyReply) => {
      reply.code(400).send({error: 'The address does not parse', requestId: request.id})
    },
    routerOptions: {querystringParser: fieldsOf},
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, allErrors: false, verbose: true}},
  })
  // Schemas of answers describe them; they never drop what they forgot.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', {parseAs: 'string'}, (_request, body, done) => {
    try {
      done(null, parseJson(String(body)))
    } catch (error) {
      done(error as Error)
    }
  })
  return app
}
