import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import {bodySentence} from './body-sentence.ts'
import {places} from './places.ts'
import {BusyError} from './turnstile.ts'

/** An error as a client gets to see it. */
export interface ErrorAnswer {
  readonly status: number
  readonly sentence: string
  /** Seconds. */
  readonly retryAfter?: number
}

const sentenceOf = ({code, validation, validationContext, message}: FastifyError): string => {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'The text is larger than this service takes'
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'Expected a body of type application/json'
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'Expected JSON in the body, got nothing'
  const [mistake] = validation ?? []
  return mistake
    ? bodySentence(mistake, validationContext === 'querystring' ? 'the query' : 'the body')
    : message
}

/** Puts an error into one sentence; what went wrong inside stays in the log, and no copy with it. */
export const sentenceOfError = (error: FastifyError, {log}: Pick<FastifyRequest, 'log'>): ErrorAnswer => {
  if (error instanceof BusyError) return {status: 503, sentence: error.message, retryAfter: error.retryAfter}
  const status = error.statusCode ?? 500
  if (status < 500) return {status, sentence: sentenceOf(error)}
  log.error({error: error.name, at: error.stack?.split('\n')[1]?.trim()}, 'failed')
  return {status, sentence: 'Something went wrong in the service'}
}

/** Answers every error with one sentence and the request's id. It must be called before routes are added. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const {status, sentence, retryAfter} = sentenceOfError(error, request)
    if (retryAfter) reply.header('retry-after', retryAfter)
    await reply.code(status).send({error: sentence, requestId: request.id})
  })
  const methodsAt = places(app)
  const answerNowhere = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const taken = methodsAt(request.url)
    if (taken.length > 0 && !taken.includes(request.method)) {
      const told = taken.filter((method) => method !== 'HEAD').join(' or ')
      const error = `Expected the method ${told}, got ${request.method}`
      return reply.code(405).header('allow', taken.join(', ')).send({error, requestId: request.id})
    }
    return reply.code(404).send({error: 'There is nothing here', requestId: request.id})
  }
  app.setNotFoundHandler(answerNowhere)
  // Before anybody complains of a body that nobody reads.
  app.addHook('preParsing', async (request, reply) => {
    if (request.is404) await answerNowhere(request, reply)
  })
}
