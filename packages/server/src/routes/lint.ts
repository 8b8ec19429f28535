import type {FastifyInstance} from 'fastify'
import type {Job} from '../job.ts'
import {draftSchema} from '../schemas.ts'
import type {Service} from '../service.ts'

type Draft = Omit<Job, 'kind'> & {readonly path?: string}

const report = (path: string | undefined, messages: unknown): object => ({
  path: path ?? 'draft',
  cwd: '',
  history: path === undefined ? [] : [path],
  messages,
})

/** `/v1/lint`, `/v1/fix` and `/v1/quotes`: what the command line does, over HTTP. */
export const lintRoutes = (app: FastifyInstance, {pool}: Service): void => {
  app.post<{Body: Draft}>(
    '/v1/lint',
    {schema: {summary: 'Lints a draft', body: draftSchema}},
    async ({body}) => {
      const {path, ...draft} = body
      const {messages} = await pool.run({...draft, kind: 'lint'})
      return [report(path, messages)]
    },
  )
  app.post<{Body: Draft}>(
    '/v1/fix',
    {schema: {summary: 'Writes the safe fixes into a draft', body: draftSchema}},
    async ({body}) => {
      const {path, ...draft} = body
      const {messages, text} = await pool.run({...draft, kind: 'fix'})
      return {...report(path, messages), text, changed: text !== body.text}
    },
  )
  app.post<{Body: Draft}>(
    '/v1/quotes',
    {schema: {summary: 'Audits the quotations of a draft', body: draftSchema}},
    async ({body}) => {
      const {path, ...draft} = body
      const {quotations} = await pool.run({...draft, kind: 'quotes'})
      return [{path: path ?? 'draft', quotations}]
    },
  )
}
