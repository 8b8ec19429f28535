import type {FastifyError, FastifyInstance} from 'fastify'
import {BusyError} from './pool.ts'

const sentence = (error: FastifyError): string => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'The text is larger than this service takes'
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'Expected a body of type application/json'
  if (error.validation) return `Expected another body: ${error.message}`
  return error.message
}

/** Answers every error with one sentence and the request's id; what went wrong inside stays in the log. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500
    if (error instanceof BusyError || status === 429)
      reply.header('retry-after', reply.getHeader('retry-after') ?? 1)
    if (status >= 500 && !(error instanceof BusyError)) request.log.error({err: error.name}, 'failed')
    const text =
      status >= 500 && !(error instanceof BusyError) ? 'Something went wrong in the service' : sentence(error)
    await reply.code(status).send({error: text, requestId: request.id})
  })
  app.setNotFoundHandler(async (request, reply) => {
    await reply.code(404).send({error: 'There is nothing here', requestId: request.id})
  })
}
