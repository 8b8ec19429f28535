import type {GateOptions} from '@copydesk/server/gate'

/** What `config/plugins` says under `copydesk.config`. */
export interface StrapiOptions extends GateOptions {
  /** The fields to read of each content type: `{'api::article.article': ['title', 'body']}`; an empty list reads every text. */
  readonly contentTypes: Readonly<Record<string, readonly string[]>>
}

/** Whether a config names content types; throws a sentence where it does not. */
export const checkOptions = (options: Partial<StrapiOptions>): void => {
  const {contentTypes} = options
  const lists = Object.values(contentTypes ?? {})
  if (lists.length > 0 && lists.every(Array.isArray)) return
  throw new Error(
    "copydesk: expected contentTypes in the plugin's config, for example {'api::article.article': ['title', 'body']}",
  )
}
