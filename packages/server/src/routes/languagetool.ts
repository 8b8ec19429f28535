import {catalogue} from 'copydesk'
import type {FastifyInstance, FastifyReply} from 'fastify'
import {checkAnswer} from '../languagetool/check-answer.ts'
import {CheckError, checkRequest} from '../languagetool/check-request.ts'
import {languages} from '../languagetool/languages.ts'
import type {Service} from '../service.ts'

type Fields = Readonly<Record<string, string | undefined>>

/** LanguageTool's HTTP API, so that its many clients work unchanged. */
export const languageToolRoutes = (app: FastifyInstance, {pool}: Service): void => {
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]))
  const check = async (fields: Fields, reply: FastifyReply): Promise<unknown> => {
    try {
      const request = checkRequest(fields)
      const {dialect} = request.language
      const {messages} = await pool.run({
        kind: 'lint',
        text: request.copy.plain,
        rules: request.rules,
        ...(dialect ? {dialect} : {}),
      })
      return checkAnswer(messages, request, rules)
    } catch (error) {
      if (!(error instanceof CheckError)) throw error
      return reply.code(400).type('text/plain; charset=utf-8').send(`Error: ${error.message}`)
    }
  }
  app.get(
    '/v2/languages',
    {schema: {summary: 'Languages, as LanguageTool lists them'}},
    async () => languages,
  )
  app.post<{Body: Fields}>(
    '/v2/check',
    {schema: {summary: 'Checks a text, as LanguageTool does'}},
    async ({body}, reply) => check(body ?? {}, reply),
  )
  app.get<{Querystring: Fields}>('/v2/check', {schema: {hide: true}}, async ({query}, reply) =>
    check(query, reply),
  )
}
