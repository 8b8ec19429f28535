import type {FastifyInstance} from 'fastify'
import type {Service} from '../service.ts'

/** `/healthz`: the process lives; `/readyz`: a thread lints. */
export const healthRoutes = (app: FastifyInstance, {pool}: Service): void => {
  app.get('/healthz', {schema: {hide: true}}, async () => ({status: 'ok'}))
  app.get('/readyz', {schema: {hide: true}}, async () => {
    await pool.lint({text: 'Ready.'})
    return {status: 'ready'}
  })
}
