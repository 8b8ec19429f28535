import {dialects} from 'copydesk'
import {objectOf, type Schema} from './schema.ts'

const format: Schema = {
  type: 'string',
  enum: ['text', 'markdown', 'html'],
  description: 'Plain text when left out.',
}

// A name that opens nothing: no absolute path, no way up, no drive, no control characters. One way to match only.
const label: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: '^(?:\\.(?!\\.)|[^./\\\\:\\u0000-\\u001f])(?:\\.(?!\\.)|[^.\\\\:\\u0000-\\u001f])*$',
  description: 'A name for the reader, such as stories/lead.txt, without “..”; nothing is opened by it.',
}

const asked = {
  style: {
    type: 'string',
    maxLength: 64,
    pattern: '^[a-z][a-z0-9-]*$',
    description: 'The name of a style that Copydesk ships, such as bbc.',
  },
  dialect: {type: 'string', enum: [...dialects]},
  date: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'The date of the copy, such as 2026-05-31.',
  },
  rules: {
    type: 'object',
    maxProperties: 500,
    propertyNames: {pattern: '^[a-z][a-z0-9-]{0,63}$', description: 'The id of a rule.'},
    additionalProperties: {type: 'string', enum: ['off', 'suggestion', 'warning', 'error']},
    description: 'Levels by rule id.',
  },
  sources: {
    type: 'array',
    maxItems: 200,
    items: objectOf({path: label, text: {type: 'string'}, format}, ['path', 'text']),
    description: 'Texts that the copy quotes.',
  },
}

/** A draft to lint, fix or audit. */
export const draftSchema: Schema = objectOf({text: {type: 'string'}, path: label, format, ...asked}, ['text'])

const fields: Schema = {
  type: 'object',
  minProperties: 1,
  // A live story has an entry's text for each of its hundreds of entries.
  maxProperties: 1000,
  propertyNames: {
    pattern: '^(?!__proto__$)[\\w.-]{1,100}$',
    description: 'Up to 100 letters, digits, full stops, hyphens and underscores.',
  },
  additionalProperties: objectOf({text: {type: 'string'}, format}, ['text']),
  description: 'The parts of the story, by the names that the CMS gives them.',
}

const status: Schema = {
  type: 'string',
  enum: ['draft', 'published'],
  description: 'What the story is about to become; a draft is never held.',
}

const override: Schema = objectOf({
  name: {
    type: 'string',
    pattern: '\\S',
    maxLength: 200,
    description: 'The name of who lets the story through.',
  },
  reason: {type: 'string', pattern: '\\S{2}', maxLength: 2000, description: 'Why, in a word or more.'},
})

/** A story before the gate. */
export const storySchema: Schema = objectOf(
  {id: {type: 'string', minLength: 1, maxLength: 200}, fields, ...asked, status, override},
  ['id', 'fields'],
)
