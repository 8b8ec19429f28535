/** The little that the plugin needs of Payload, which comes with the CMS that it is plugged into. */
declare module 'payload' {
  /** Refuses a document; each error is shown at the field of its path. */
  export class ValidationError extends Error {
    constructor(results: {
      readonly collection?: string
      readonly errors: readonly {readonly path: string; readonly message: string}[]
      readonly req?: object
    })
  }
}
