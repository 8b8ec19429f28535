import type {Doc, DocumentContext, Strapi} from './strapi-types.ts'

const WRITES = new Set(['create', 'update'])

/** Gives the document that is about to be published, as it will be; undefined where nothing is. Without drafts every change is published. */
export const docToPublish = async (
  {contentTypes, documents}: Pick<Strapi, 'contentTypes' | 'documents'>,
  {uid, action, params}: DocumentContext,
): Promise<Doc | undefined> => {
  const {documentId, locale, status, data = {}} = params
  const hasDrafts = contentTypes[uid]?.options?.draftAndPublish === true
  const direct = WRITES.has(action) && (status === 'published' || !hasDrafts)
  if (action !== 'publish' && !direct) return
  const draft =
    documentId === undefined
      ? null
      : await documents(uid).findOne({documentId, status: 'draft', ...(locale ? {locale} : {})})
  return {...draft, ...(direct ? data : {})}
}
