import {randomBytes} from 'node:crypto'
import {loadRuleDoc} from 'copydesk'
import type {FastifyInstance} from 'fastify'
import {pageFiles} from '../page/page-files.ts'
import {pagePolicy} from '../page/page-policy.ts'
import type {ReviewAsked} from '../page/review.ts'
import {rulePage} from '../page/rule-page.ts'
import {draftSchema} from '../request-schemas.ts'
import type {Service} from '../service.ts'

const ids = {type: 'array', maxItems: 10_000, items: {type: 'string', maxLength: 200}}

const properties = {
  ...(draftSchema.properties as object),
  want: {type: 'string', enum: ['findings', 'quotations', 'report']},
  session: {type: 'string', pattern: '^[\\w-]{1,64}$'},
  vocabulary: ids,
  title: {type: 'string', maxLength: 200},
  only: {type: 'string', maxLength: 200},
  ignored: ids,
}
const body = {...draftSchema, properties, required: ['text', 'want', 'session']}

/** The page where an editor works through a draft, and the one endpoint it has of its own. */
export const deskRoutes = (app: FastifyInstance, {pool}: Service): void => {
  const files = pageFiles()
  const hidden = {schema: {hide: true}}
  app.get('/', hidden, async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64')
    const page = files.get('index.html')?.body.toString('utf8').replace('{{nonce}}', nonce)
    reply.header('content-security-policy', pagePolicy(nonce)).header('cache-control', 'no-store')
    return reply.type('text/html; charset=utf-8').send(page ?? 'The desk is not built: run `pnpm build`')
  })
  app.get<{Params: {file: string}}>('/desk/:file', hidden, async ({params}, reply) => {
    const file = files.get(params.file)
    if (!file) return reply.callNotFound()
    return reply.header('cache-control', 'no-cache').type(file.type).send(file.body)
  })
  app.get<{Params: {id: string}}>('/rules/:id', hidden, async ({params}, reply) => {
    const page = rulePage(params.id, await loadRuleDoc(params.id))
    if (page === undefined) return reply.callNotFound()
    return reply.header('content-security-policy', pagePolicy()).type('text/html; charset=utf-8').send(page)
  })
  app.post<{Body: ReviewAsked}>('/desk/review', {schema: {hide: true, body}}, async ({body: asked}) =>
    pool.review(asked),
  )
}
