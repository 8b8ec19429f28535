/** JSON Schemas of the service's bodies: they check requests and make the OpenAPI document. */
export type Schema = Readonly<Record<string, unknown>>

const object = (properties: Schema, required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})

const format: Schema = {
  type: 'string',
  enum: ['text', 'markdown', 'html'],
  description: 'Plain text when left out.',
}
const style: Schema = {
  type: 'string',
  maxLength: 64,
  pattern: '^[a-z][a-z0-9-]*$',
  description: 'A style that Copydesk ships.',
}
const dialect: Schema = {type: 'string', enum: ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-ZA']}
const date: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'The date of the draft.',
}
const label: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: '^(?!.*\\.\\.)[^/\\\\\\u0000-\\u001f:][^\\\\\\u0000-\\u001f:]*$',
  description: 'A name for the reader; nothing is opened by it.',
}
const sources: Schema = {
  type: 'array',
  maxItems: 200,
  items: object({path: label, text: {type: 'string'}, format}, ['path', 'text']),
  description: 'Texts that the draft quotes.',
}
const rules: Schema = {
  type: 'object',
  maxProperties: 500,
  propertyNames: {pattern: '^[a-z][a-z0-9-]{0,63}$'},
  additionalProperties: {type: 'string', enum: ['off', 'suggestion', 'warning', 'error']},
  description: 'Levels by rule id.',
}

/** A draft to lint, fix or audit. */
export const draftSchema: Schema = object(
  {text: {type: 'string'}, path: label, format, style, dialect, date, rules, sources},
  ['text'],
)

const fields: Schema = {
  type: 'object',
  minProperties: 1,
  maxProperties: 100,
  propertyNames: {pattern: '^(?!__proto__$)[\\w.-]{1,100}$'},
  additionalProperties: object({text: {type: 'string'}, format}, ['text']),
}

/** A story before the gate. */
export const storySchema: Schema = object(
  {
    id: {type: 'string', minLength: 1, maxLength: 200},
    fields,
    sources,
    style,
    dialect,
    date,
    status: {
      type: 'string',
      enum: ['draft', 'published'],
      description: 'Only a story to be published is ever held.',
    },
    override: object(
      {
        name: {type: 'string', pattern: '\\S', maxLength: 200},
        reason: {type: 'string', pattern: '\\S{2}', maxLength: 2000},
      },
      ['name', 'reason'],
    ),
  },
  ['id', 'fields'],
)

/** An error of any endpoint. */
export const errorSchema: Schema = object({error: {type: 'string'}, requestId: {type: 'string'}}, ['error'])
