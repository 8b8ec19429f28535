import {describe, expect, it} from 'vitest'
import {docToPublish} from './doc-to-publish.ts'
import type {Doc, Strapi} from './strapi-types.ts'

const saved: Doc = {title: 'Saved', body: 'As it stands'}
const documents = Object.assign(() => ({findOne: async () => saved, update: async () => undefined}), {
  use: () => {},
})
const strapi: Pick<Strapi, 'contentTypes' | 'documents'> = {
  documents,
  contentTypes: {
    article: {attributes: {}, options: {draftAndPublish: true}},
    note: {attributes: {}, options: {draftAndPublish: false}},
  },
}
const data = {title: 'New'}

describe('the document that is about to be published', () => {
  it.each([
    ['a draft that is saved', 'article', 'update', {documentId: 'a', data}, undefined],
    ['a draft that is published', 'article', 'publish', {documentId: 'a'}, saved],
    [
      'a draft that is written and published at once',
      'article',
      'update',
      {documentId: 'a', status: 'published', data},
      {...saved, ...data},
    ],
    ['one that is new, of a type without drafts', 'note', 'create', {data}, data],
    [
      'one that is changed, of a type without drafts',
      'note',
      'update',
      {documentId: 'a', data},
      {...saved, ...data},
    ],
    ['one that is deleted', 'note', 'delete', {documentId: 'a'}, undefined],
  ])('%s', async (_what, uid, action, params, expected) => {
    expect(await docToPublish(strapi, {uid, action, params})).toEqual(expected)
  })
})
