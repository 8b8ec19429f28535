import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import type {FastifyInstance} from 'fastify'
import {answerErrors} from './answer-errors.ts'
import {bareApp} from './bare-app.ts'
import {openOverrideLog} from './gate/override-log.ts'
import {guardHost, guardOrigins, guardTokens} from './guards.ts'
import {metrics} from './metrics.ts'
import {openapi} from './openapi.ts'
import {checkOptions, type ServerOptions} from './options.ts'
import {openPool} from './pool.ts'
import {catalogueRoutes} from './routes/catalogue.ts'
import {deskRoutes} from './routes/desk.ts'
import {gateRoutes} from './routes/gate.ts'
import {healthRoutes} from './routes/health.ts'
import {languageToolRoutes} from './routes/languagetool.ts'
import {lintRoutes} from './routes/lint.ts'
import {webhookRoutes} from './routes/webhooks.ts'
import type {Service} from './service.ts'
import {outbox} from './webhooks/outbox.ts'
import {webhooks} from './webhooks/webhooks.ts'

const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

const serviceOf = (options: ServerOptions, worker: URL, {log}: FastifyInstance): Service => {
  const {webhookSecret, webhookUrl} = options
  const hooks = webhookSecret === undefined ? undefined : webhooks(webhookSecret)
  const lost = (story: string): void => log.warn({story}, 'nobody took the decision')
  return {
    options,
    pool: openPool(worker, options),
    overrides: openOverrideLog(options.folder),
    ...(hooks ? {webhooks: hooks} : {}),
    ...(hooks && webhookUrl !== undefined ? {outbox: outbox(webhookUrl, hooks, lost)} : {}),
  }
}

const guard = async (app: FastifyInstance, options: ServerOptions): Promise<void> => {
  await app.register(helmet, {contentSecurityPolicy: {useDefaults: false, directives: CONTENT_POLICY}})
  await app.register(rateLimit, {max: options.rate, timeWindow: '1 minute'})
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  // Behind tokens a proxy may give the service any name.
  if (options.tokens === undefined) guardHost(app, options)
  guardOrigins(app, options)
  if (options.tokens !== undefined) guardTokens(app, options.tokens)
}

/** Makes the service; `worker` is the module that its threads run. Throws a `Failure` for bad options. */
export const createApp = async (options: ServerOptions, worker: URL): Promise<FastifyInstance> => {
  checkOptions(options)
  const app = bareApp(options)
  const service = serviceOf(options, worker, app)
  answerErrors(app)
  await guard(app, options)
  await app.register(swagger, {openapi})
  metrics(app, service.pool)
  await app.register(async (scope) => {
    healthRoutes(scope, service)
    catalogueRoutes(scope)
    lintRoutes(scope, service)
    gateRoutes(scope, service)
    deskRoutes(scope, service)
  })
  await app.register(languageToolRoutes, service)
  await app.register(webhookRoutes, service)
  app.addHook('onClose', async () => {
    await service.outbox?.close()
    await service.pool.close()
    service.overrides.close()
  })
  return app
}
