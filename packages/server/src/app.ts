import {randomUUID} from 'node:crypto'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, {type FastifyInstance} from 'fastify'
import {answerErrors} from './answer-errors.ts'
import {openOverrideLog} from './gate/override-log.ts'
import {guardOrigins, guardTokens} from './guards.ts'
import {metrics} from './metrics.ts'
import {checkOptions, type ServerOptions} from './options.ts'
import {parseJson} from './parse-json.ts'
import {openPool} from './pool.ts'
import {catalogueRoutes} from './routes/catalogue.ts'
import {gateRoutes} from './routes/gate.ts'
import {healthRoutes} from './routes/health.ts'
import {languageToolRoutes} from './routes/languagetool.ts'
import {lintRoutes} from './routes/lint.ts'
import type {Service} from './service.ts'
import {webhooks} from './webhooks/webhooks.ts'

const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Copydesk',
    description: 'Lints copy, audits quotations and keeps the gate before publishing.',
    version: '1',
  },
} as const

const bare = (options: ServerOptions): FastifyInstance =>
  fastify({
    // Copy never reaches the log: fastify logs method, path, status and time only.
    logger: options.log ? {redact: ['req.headers.authorization'], level: 'info'} : false,
    bodyLimit: options.maxBody,
    requestTimeout: options.requestTimeout,
    connectionTimeout: options.requestTimeout,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, allErrors: false}},
  })

const readBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', {parseAs: 'string'}, (_request, body, done) => {
    try {
      done(null, parseJson(String(body)))
    } catch (error) {
      done(error as Error)
    }
  })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    {parseAs: 'string'},
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    },
  )
}

const serviceOf = (options: ServerOptions, worker: URL): Service => ({
  options,
  pool: openPool(worker, options),
  overrides: openOverrideLog(options.folder),
  ...(options.webhookSecret ? {webhooks: webhooks(options.webhookSecret)} : {}),
})

/** Makes the service; `worker` is the module that its threads run. Throws a sentence for bad options. */
export const createApp = async (options: ServerOptions, worker: URL): Promise<FastifyInstance> => {
  checkOptions(options)
  const service = serviceOf(options, worker)
  const app = bare(options)
  readBodies(app)
  answerErrors(app)
  await app.register(helmet, {
    contentSecurityPolicy: {directives: {defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"]}},
  })
  await app.register(rateLimit, {max: options.rate, timeWindow: '1 minute'})
  await app.register(swagger, {openapi: OPENAPI})
  guardOrigins(app, options.origins)
  if (options.tokensFile) guardTokens(app, options.tokensFile)
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  metrics(app, service.pool)
  await app.register(async (scope) => {
    healthRoutes(scope, service)
    catalogueRoutes(scope)
    lintRoutes(scope, service)
    gateRoutes(scope, service)
    languageToolRoutes(scope, service)
  })
  app.addHook('onClose', async () => {
    await service.pool.close()
    service.overrides.close()
  })
  return app
}
