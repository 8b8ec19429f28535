import {guardPublish} from './guard-publish.ts'
import type {CopydeskOptions} from './options.ts'
import {overrideFields} from './override-fields.ts'
import type {CollectionLike, ConfigLike} from './payload-types.ts'
import {textFields} from './text-fields.ts'

const pathsOf = ({slug, fields}: CollectionLike, named: readonly string[] | undefined): readonly string[] => {
  const all = textFields(fields)
  if (!named) return all.filter((path) => path !== 'slug')
  return named.map((name) => {
    const path = all.find((one) => one === name || one.replaceAll('*.', '') === name)
    if (path === undefined)
      throw new Error(
        `copydesk: the collection “${slug}” has no text field “${name}”: it has ${all.join(', ')}`,
      )
    return path
  })
}

const hasDrafts = ({versions}: CollectionLike): boolean =>
  typeof versions === 'object' && versions !== null && 'drafts' in versions && Boolean(versions.drafts)

const guarded = (collection: CollectionLike, options: CopydeskOptions): CollectionLike => {
  const {slug, fields, hooks} = collection
  const guard = guardPublish(
    {collection: slug, paths: pathsOf(collection, options.fields), drafts: hasDrafts(collection)},
    options,
  )
  return {
    ...collection,
    fields: [...fields, ...overrideFields],
    // Last of its kind, so that it reads what the others made of the copy.
    hooks: {...hooks, beforeChange: [...(hooks?.beforeChange ?? []), guard]},
  }
}

/** Makes the plugin: documents of the collections named are published only without errors, or with an override by name. Throws for a collection or field that is not there. */
export const copydesk =
  (options: CopydeskOptions) =>
  <Config extends ConfigLike>(config: Config): Config => {
    const collections = config.collections ?? []
    for (const slug of options.collections) {
      if (!collections.some((collection) => collection.slug === slug))
        throw new Error(`copydesk: there is no collection “${slug}”`)
    }
    const wanted = new Set(options.collections)
    return {
      ...config,
      collections: collections.map((one) => (wanted.has(one.slug) ? guarded(one, options) : one)),
    }
  }
