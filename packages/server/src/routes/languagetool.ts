import type {FastifyError, FastifyInstance} from 'fastify'
import {sentenceOfError} from '../answer-errors.ts'
import {languages} from '../languagetool/languages.ts'
import type {Service} from '../service.ts'

type Fields = Readonly<Record<string, string | undefined>>

const anyObject = {type: 'object', additionalProperties: true}

/** LanguageTool's HTTP API, so that its many clients work unchanged. Its errors are plain text. */
export const languageToolRoutes = async (app: FastifyInstance, {pool, options}: Service): Promise<void> => {
  // LanguageTool reads every body as a form, whatever the client calls it.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', {parseAs: 'string'}, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const {status, sentence, retryAfter} = sentenceOfError(error, request)
    if (retryAfter) reply.header('retry-after', retryAfter)
    await reply.code(status).type('text/plain; charset=utf-8').send(`Error: ${sentence}`)
  })
  const check = {tags: ['LanguageTool'], summary: 'Checks a text, as LanguageTool does'}
  app.post<{Body: Fields | undefined}>(
    '/v2/check',
    {schema: {...check, consumes: ['application/x-www-form-urlencoded'], response: {200: anyObject}}},
    async ({body}) => pool.check(body ?? {}),
  )
  app.get<{Querystring: Fields}>('/v2/check', {schema: check}, async ({query}) => pool.check(query))
  const list = {tags: ['LanguageTool'], summary: 'Languages, as LanguageTool lists them'}
  app.get('/v2/languages', {schema: list}, async () => languages)
  app.get('/v2/maxtextlength', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/plain').send(String(options.maxBody)),
  )
  app.get('/v2/healthcheck', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/plain').send('OK'),
  )
}
