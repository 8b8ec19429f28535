import {catalogue, styles} from 'copydesk'
import type {FastifyInstance} from 'fastify'
import {rulesSchema, stylesSchema} from '../answer-schemas.ts'
import {apiPage} from '../api-page.ts'

const rules = catalogue.map(({id, summary, why, kind, level, fix, quoted}) => ({
  id,
  summary,
  why,
  kind,
  level,
  fix,
  quoted,
}))

const houses = [...styles.values()].map(({name, dialect}) => ({name, dialect: dialect ?? null}))

/** What the service knows: its rules, its styles, its own description. */
export const catalogueRoutes = (app: FastifyInstance): void => {
  const tags = ['Catalogue']
  app.get(
    '/v1/rules',
    {schema: {tags, summary: 'Every rule', response: {200: rulesSchema}}},
    async () => rules,
  )
  app.get(
    '/v1/styles',
    {schema: {tags, summary: 'Every house style', response: {200: stylesSchema}}},
    async () => houses,
  )
  app.get('/openapi.json', {schema: {hide: true}}, async () => app.swagger())
  app.get('/api', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(app.swagger())),
  )
}
