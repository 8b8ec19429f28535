import type {FastifyInstance} from 'fastify'
import {tokenCheck} from './tokens.ts'

const OPEN = new Set(['/healthz', '/readyz'])

/** Lets in only who brings a token; health is for everybody. */
export const guardTokens = (app: FastifyInstance, path: string): void => {
  const check = tokenCheck(path)
  app.addHook('onRequest', async (request, reply) => {
    if (OPEN.has(request.url) || check(request.headers.authorization) !== undefined) return
    await reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({error: 'Expected a valid token', requestId: request.id})
  })
}

/** Refuses browsers of origins that were not named, so that no web page can use a service on the editor's machine. */
export const guardOrigins = (app: FastifyInstance, origins: readonly string[]): void => {
  app.addHook('onRequest', async (request, reply) => {
    const {origin} = request.headers
    if (origin === undefined) return
    const own = origin === `http://${request.headers.host}`
    if (!own && !origins.includes(origin)) {
      await reply.code(403).send({error: 'This origin may not ask', requestId: request.id})
      return
    }
    if (own) return
    reply.header('access-control-allow-origin', origin).header('vary', 'origin')
    if (request.method === 'OPTIONS') {
      reply
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'authorization, content-type')
      await reply.code(204).send()
    }
  })
}
