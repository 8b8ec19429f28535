import {type Gate, type GateRequest, gate, OVERRIDE_LACKS, overrideGiven} from '@copydesk/server/gate'
import {ValidationError} from 'payload'
import type {CopydeskOptions, Doc, Source} from './options.ts'
import {cleared} from './override-fields.ts'
import type {ChangeArgs} from './payload-types.ts'
import {type ReadField, readFields} from './read-fields.ts'
import {refusal} from './refuse.ts'

/** Whose documents a guard holds, and which of their fields it reads. */
export interface Guarded {
  readonly collection: string
  readonly paths: readonly string[]
  /** Whether documents may be drafts; without drafts every change is published. */
  readonly drafts: boolean
}

type Sources = CopydeskOptions['sources']

const sourcesOf = async (sources: Sources, doc: Doc): Promise<readonly Source[]> =>
  typeof sources === 'function' ? sources(doc) : (sources ?? [])

const storyOf = (
  {collection}: Guarded,
  id: unknown,
  fields: ReadonlyMap<string, ReadField>,
  rest: Pick<GateRequest, 'sources' | 'override'>,
): GateRequest => ({
  id: `${collection}/${String(id ?? 'new')}`,
  status: 'published',
  fields: Object.fromEntries(
    [...fields].map(([path, {text, format}]) => [path, {text, ...(format ? {format} : {})}]),
  ),
  ...rest,
})

const overrideFrom = (data: Doc, {collection}: Guarded, req: ChangeArgs['req']): GateRequest['override'] => {
  const given = overrideGiven(data)
  if (!given || !('missing' in given)) return given
  throw new ValidationError({collection, req, errors: [{path: given.missing, message: OVERRIDE_LACKS}]})
}

const decide = async (ask: Gate, guarded: Guarded, sources: Sources, args: ChangeArgs): Promise<void> => {
  const {data, originalDoc, req} = args
  const next = {...originalDoc, ...data}
  const fields = readFields(next, guarded.paths)
  if (fields.size === 0) return
  const override = overrideFrom(data, guarded, req)
  const decision = await ask(
    storyOf(guarded, originalDoc?.id, fields, {
      sources: await sourcesOf(sources, next),
      ...(override ? {override} : {}),
    }),
  )
  if (decision.decision === 'hold') throw refusal(decision, fields, {collection: guarded.collection, req})
  if ('unread' in decision) req.payload.logger.warn(decision.reason)
  else if (decision.override) req.payload.logger.info(decision.reason)
}

/** Makes the hook that asks the gate before a document is published. A draft saves freely. */
export const guardPublish = (
  guarded: Guarded,
  {sources, collections: _collections, fields: _fields, ...options}: CopydeskOptions,
): ((args: ChangeArgs) => Promise<Doc>) => {
  const ask = gate(options)
  return async (args) => {
    const {data, originalDoc} = args
    const status = data._status ?? originalDoc?._status
    if (!guarded.drafts || status === 'published') await decide(ask, guarded, sources, args)
    return cleared(data)
  }
}
