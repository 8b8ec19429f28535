import type {FastifyInstance} from 'fastify'
import {contentHash} from '../gate/content-hash.ts'
import {type Decision, decide, errorIds} from '../gate/decide.ts'
import type {Override} from '../gate/override-log.ts'
import type {Story} from '../gate/story.ts'
import {storySchema} from '../schemas.ts'
import type {Service} from '../service.ts'

type Request = Story & {readonly override?: {readonly name: string; readonly reason: string}}

const findingsOf = async (story: Story, {pool}: Service): Promise<Decision['findings']> => {
  const {fields, id: _id, status: _status, ...rest} = story
  const common = {
    sources: rest.sources ?? [],
    ...(rest.style ? {style: rest.style} : {}),
    ...(rest.dialect ? {dialect: rest.dialect} : {}),
    ...(rest.date ? {date: rest.date} : {}),
  }
  const linted = await Promise.all(
    Object.entries(fields).map(async ([name, field]) => {
      const {messages} = await pool.run({kind: 'lint', ...common, ...field})
      return [name, messages] as const
    }),
  )
  return Object.fromEntries(linted)
}

const record = (
  story: Request,
  hash: string,
  findings: Decision['findings'],
  {overrides}: Service,
): Override | undefined => {
  if (story.override && errorIds(findings).length > 0) {
    const {name, reason} = story.override
    overrides.add({
      story: story.id,
      contentHash: hash,
      findings: errorIds(findings),
      name,
      reason,
      at: new Date().toISOString(),
    })
  }
  return overrides.find(story.id, hash)
}

/** Asks the gate about a story: lints its fields, writes an override down where one is given, decides. */
export const askGate = async (story: Request, service: Service): Promise<Decision> => {
  const hash = contentHash(story)
  const findings = await findingsOf(story, service)
  const decision = decide(hash, findings, record(story, hash, findings, service))
  if (story.status !== 'draft' || decision.decision === 'publish') return decision
  return {
    ...decision,
    decision: 'publish',
    reason: `A draft saves freely; to be published it would need: ${decision.reason}`,
  }
}

/** `/v1/gate`, and the webhook that asks the same. */
export const gateRoutes = (app: FastifyInstance, service: Service): void => {
  app.post<{Body: Request}>(
    '/v1/gate',
    {schema: {summary: 'Asks whether a story may be published', body: storySchema}},
    async ({body}) => askGate(body, service),
  )
  app.get('/v1/overrides', {schema: {summary: 'The log of overrides, oldest first'}}, async () =>
    service.overrides.list(1000),
  )
}
