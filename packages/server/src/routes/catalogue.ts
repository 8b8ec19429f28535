import {catalogue, styles} from 'copydesk'
import type {FastifyInstance} from 'fastify'
import {apiPage} from '../api-page.ts'

/** What the service knows: its rules, its styles, its own description. */
export const catalogueRoutes = (app: FastifyInstance): void => {
  app.get('/v1/rules', {schema: {summary: 'Every rule'}}, async () =>
    catalogue.map(({id, summary, why, kind, level, fix, quoted}) => ({
      id,
      summary,
      why,
      kind,
      level,
      fix,
      quoted,
    })),
  )
  app.get('/v1/styles', {schema: {summary: 'Every house style'}}, async () =>
    [...styles.values()].map(({name, dialect}) => ({name, dialect: dialect ?? null})),
  )
  app.get('/openapi.json', {schema: {hide: true}}, async () => app.swagger())
  app.get('/api', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(app.swagger())),
  )
}
