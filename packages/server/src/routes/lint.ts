import type {FastifyInstance} from 'fastify'
import {auditSchema, errorSchema, fixedSchema, reportSchema} from '../answer-schemas.ts'
import type {Draft} from '../draft.ts'
import {draftSchema} from '../request-schemas.ts'
import type {Service} from '../service.ts'

interface Asks {
  readonly Body: Draft & {readonly path?: string}
}

const report = (path: string | undefined, messages: unknown): object => ({
  path: path ?? 'draft',
  cwd: '',
  history: path === undefined ? [] : [path],
  messages,
})

const schemaOf = (summary: string, answer: object): {readonly schema: object} => ({
  schema: {tags: ['Copy'], summary, body: draftSchema, response: {200: answer, '4xx': errorSchema}},
})

/** `/v1/lint`, `/v1/fix` and `/v1/quotes`: what the command line does, over HTTP. */
export const lintRoutes = (app: FastifyInstance, {pool}: Service): void => {
  const lint = schemaOf('Lints a draft', {type: 'array', items: reportSchema})
  app.post<Asks>('/v1/lint', lint, async ({body: {path, ...draft}}) => [report(path, await pool.lint(draft))])
  const fix = schemaOf('Writes the safe fixes into a draft', fixedSchema)
  app.post<Asks>('/v1/fix', fix, async ({body: {path, ...draft}}) => {
    const {messages, text} = await pool.fix(draft)
    return {...report(path, messages), text, changed: text !== draft.text}
  })
  const quotes = schemaOf('Audits the quotations of a draft', {type: 'array', items: auditSchema})
  app.post<Asks>('/v1/quotes', quotes, async ({body: {path = 'draft', ...draft}}) =>
    pool.quotes({...draft, path}),
  )
}
