/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** The schema of an object with just these properties. */
export const objectOf = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema => ({type: 'object', additionalProperties: false, properties, required})

/** The schema of a list. */
export const listOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description ? {description} : {}),
})

/** The schema of a string, said in a sentence. */
export const textOf = (description: string): Schema => ({type: 'string', description})

/** The same schema, or null. */
export const orNull = (schema: Schema): Schema => ({anyOf: [schema, {type: 'null'}]})
