import type {Doc} from './options.ts'

/** The little that the plugin reads of a field's config. */
export interface FieldLike {
  readonly type: string
  readonly name?: string
  readonly fields?: readonly unknown[]
  readonly tabs?: readonly unknown[]
  readonly blocks?: readonly unknown[]
  readonly hasMany?: boolean
  readonly virtual?: unknown
}

/** The little that the plugin reads of a collection's config. */
export interface CollectionLike {
  readonly slug: string
  readonly fields: readonly unknown[]
  readonly hooks?: {readonly beforeChange?: readonly unknown[] | undefined} | undefined
  readonly versions?: unknown
}

/** The little that the plugin reads of Payload's config. */
export interface ConfigLike {
  readonly collections?: readonly CollectionLike[] | undefined
}

/** What a `beforeChange` hook is given. */
export interface ChangeArgs {
  readonly data: Doc
  readonly originalDoc?: Doc | undefined
  readonly req: {
    readonly payload: {
      readonly logger: {readonly warn: (text: string) => void; readonly info: (text: string) => void}
    }
  }
}
