import {expect, it} from 'vitest'
import {readFields} from './read-fields.ts'

const uid = 'api::article.article'
const strapi = {
  contentTypes: {
    [uid]: {attributes: {title: {type: 'string'}, sections: {type: 'dynamiczone'}, views: {type: 'integer'}}},
  },
}

it('reads the texts of a document, or those that are named', () => {
  const doc = {title: 'All is well', sections: [], views: 3}
  expect([...readFields(strapi, uid, [], doc).keys()]).toEqual(['title'])
  expect(readFields(strapi, uid, ['title'], doc).get('title')?.text).toBe('All is well')
})

it('refuses a name that it could not read', () => {
  expect(() => readFields(strapi, uid, ['sections'], {})).toThrow(
    'copydesk: the field “sections” of “api::article.article” is a dynamiczone: string, text, richtext, blocks are read',
  )
  expect(() => readFields(strapi, uid, ['tilte'], {})).toThrow('“api::article.article” has no field “tilte”')
})
