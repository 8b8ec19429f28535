/** The little that the plugin needs of Strapi, which comes with the CMS that it is plugged into. */
declare module '@strapi/utils' {
  /** Strapi's own errors; a validation error's details are shown at the fields of their paths. */
  export const errors: {
    readonly ValidationError: new (message: string, details: object) => Error
  }
}
