import {type GateRequest, OVERRIDE, OVERRIDE_LACKS, overrideGiven} from '@copydesk/server/gate'
import {errors} from '@strapi/utils'
import type {Doc, DocumentContext, Strapi} from './strapi-types.ts'

/** Adds to each content type the two fields by which an editor lets a document through. Before Strapi reads its content types; throws for one that is not there. */
export const addOverrideFields = (
  {contentTypes}: Pick<Strapi, 'contentTypes'>,
  uids: Iterable<string>,
): void => {
  for (const uid of uids) {
    const type = contentTypes[uid]
    if (!type) throw new Error(`copydesk: there is no content type “${uid}”`)
    type.attributes[OVERRIDE.name] = {type: 'string'}
    type.attributes[OVERRIDE.reason] = {type: 'text'}
  }
}

/** The override that an editor typed; throws Strapi's error at the field that lacks. */
export const overrideFrom = (doc: Doc): GateRequest['override'] => {
  const given = overrideGiven(doc)
  if (!given || !('missing' in given)) return given
  throw new errors.ValidationError(`Copydesk: ${OVERRIDE_LACKS}`, {
    errors: [{path: [given.missing], name: 'copydesk', message: OVERRIDE_LACKS}],
  })
}

const NOTHING = {[OVERRIDE.name]: null, [OVERRIDE.reason]: null}

/** Takes what was typed out of the document that is published: it counts for this one publishing. */
export const clearOverride = async (
  strapi: Strapi,
  {uid, action, params}: DocumentContext,
): Promise<void> => {
  if (action !== 'publish') {
    params.data = {...params.data, ...NOTHING}
    return
  }
  const {documentId, locale} = params
  await strapi.documents(uid).update({documentId, ...(locale ? {locale} : {}), data: NOTHING})
}
