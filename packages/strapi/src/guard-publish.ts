import {type Decision, gate} from '@copydesk/server/gate'
import {docToPublish} from './doc-to-publish.ts'
import type {StrapiOptions} from './options.ts'
import {clearOverride, overrideFrom} from './override-fields.ts'
import {readFields} from './read-fields.ts'
import {refusal} from './refuse.ts'
import type {Strapi} from './strapi-types.ts'

const tell = ({log}: Strapi, decision: Decision): void => {
  if ('unread' in decision) log.warn(decision.reason)
  else if (decision.override) log.info(decision.reason)
}

/** Asks the gate before a document of the content types named is published. A draft saves freely. */
export const guardPublish = (strapi: Strapi, {contentTypes, ...options}: StrapiOptions): void => {
  const ask = gate(options)
  const wanted = new Map(Object.entries(contentTypes))
  strapi.documents.use(async (context, next) => {
    const names = wanted.get(context.uid)
    const doc = names && (await docToPublish(strapi, context))
    if (!names || !doc) return next()
    const fields = readFields(strapi, context.uid, names, doc)
    if (fields.size === 0) return next()
    const override = overrideFrom(doc)
    const decision = await ask({
      id: `${context.uid}/${context.params.documentId ?? 'new'}`,
      status: 'published',
      fields: Object.fromEntries(
        [...fields].map(([name, {text, format = 'text'}]) => [name, {text, format}]),
      ),
      ...(override ? {override} : {}),
    })
    if (decision.decision === 'hold') throw refusal(decision, fields)
    tell(strapi, decision)
    if (override) await clearOverride(strapi, context)
    return next()
  })
}
