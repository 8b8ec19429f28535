import type {FastifyInstance, FastifyReply} from 'fastify'
import {isLoopback, type ServerOptions} from './options.ts'
import {tokenCheck} from './tokens.ts'

/** Health and the page itself are for everybody; a webhook brings its signature. */
const OPEN: ReadonlySet<string | undefined> = new Set([
  '/healthz',
  '/readyz',
  '/v1/webhooks/gate',
  '/',
  '/desk/:file',
  '/rules/:id',
])

const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).send({error, requestId: reply.request.id})

/** Lets in only who brings a token. */
export const guardTokens = (app: FastifyInstance, path: string): void => {
  const check = tokenCheck(path)
  app.addHook('onRequest', async (request, reply) => {
    const {url} = request.routeOptions
    if (request.method === 'OPTIONS' || OPEN.has(url)) return
    if (check(request.headers.authorization) !== undefined) return
    return refuse(reply.header('www-authenticate', 'Bearer'), 401, 'Expected a valid token')
  })
}

/** Refuses a host name that is not this service's: a web page that points its own name at this machine is a stranger. */
export const guardHost = (app: FastifyInstance, {host}: ServerOptions): void => {
  app.addHook('onRequest', async (request, reply) => {
    const asked = request.hostname.replace(/^\[(.*)\]$/, '$1')
    if (isLoopback(asked) || asked === host) return
    return refuse(reply, 421, 'This service has another name')
  })
}

const isOwn = (origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === `https://${host}`

/** Refuses browsers of origins that were not named, so that no web page can use a service on the editor's machine. */
export const guardOrigins = (app: FastifyInstance, {origins}: ServerOptions): void => {
  app.addHook('onRequest', async (request, reply) => {
    const {origin} = request.headers
    if (origin === undefined || isOwn(origin, request.host)) return
    if (!origins.includes(origin)) return refuse(reply, 403, 'This origin may not ask')
    reply.header('access-control-allow-origin', origin).header('vary', 'origin')
    if (request.method !== 'OPTIONS') return
    return reply
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'authorization, content-type')
      .code(204)
      .send()
  })
}
