/** A document as Strapi gives it. */
export type Doc = Readonly<Record<string, unknown>>

/** What a document-service middleware is given. */
export interface DocumentContext {
  readonly uid: string
  readonly action: string
  readonly params: {
    readonly documentId?: string
    readonly locale?: unknown
    readonly status?: string
    data?: Doc
  }
}

/** The little that the plugin needs of Strapi. */
export interface Strapi {
  readonly documents: {
    (
      uid: string,
    ): {
      readonly findOne: (params: object) => Promise<Doc | null>
      readonly update: (params: object) => Promise<unknown>
    }
    readonly use: (
      middleware: (context: DocumentContext, next: () => Promise<unknown>) => Promise<unknown>,
    ) => void
  }
  readonly contentTypes: Readonly<
    Record<
      string,
      {
        readonly attributes: Record<string, {readonly type: string}>
        readonly options?: {readonly draftAndPublish?: boolean}
      }
    >
  >
  readonly config: {readonly get: (key: string) => unknown}
  readonly log: {readonly warn: (text: string) => void; readonly info: (text: string) => void}
}
