import type {FastifyInstance} from 'fastify'
import {collectDefaultMetrics, Gauge, Histogram, Registry} from 'prom-client'
import type {Pool} from './pool.ts'

/** Counts and times requests by route and status, for Prometheus, at `/metrics`. */
export const metrics = (app: FastifyInstance, pool: Pool): void => {
  const registry = new Registry()
  collectDefaultMetrics({register: registry})
  const seconds = new Histogram({
    name: 'copydesk_request_seconds',
    help: 'Time of a request in seconds, by route and status',
    labelNames: ['route', 'status'],
    registers: [registry],
  })
  new Gauge({
    name: 'copydesk_jobs',
    help: 'Jobs under way or waiting',
    registers: [registry],
    collect() {
      this.set(pool.load())
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      {route: request.routeOptions.url ?? 'none', status: String(reply.statusCode)},
      reply.elapsedTime / 1000,
    )
  })
  app.get('/metrics', {schema: {hide: true}}, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
