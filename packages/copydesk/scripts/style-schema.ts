import {dialects, ruleLevels} from '@copydesk/core'
import {factKeys, standings} from '../src/style/parse-fact.ts'
import type {StyleFile} from '../src/style/style-file.ts'
import type {RuleSource} from './read-rules.ts'
import {
  checksOf,
  example,
  fix,
  numbers,
  page,
  quoted,
  type Schema,
  settings,
  text,
  texts,
} from './schema-parts.ts'

/** The schema of a style file. */
export const styleSchema = (rules: readonly RuleSource[], styles: readonly StyleFile[]): string => {
  const known: Readonly<Record<string, Schema>> = {
    standing: {enum: standings},
    level: {enum: ruleLevels},
    check: checksOf(rules),
    options: {type: 'object'},
    terms: {type: 'array'},
    phrases: {type: 'array'},
    replaces: texts,
    entry: numbers,
    fix,
    quoted,
    since: {type: ['string', 'number'], description: 'Its year, month or day (2019-10), or undated.'},
    examples: {
      type: 'array',
      minItems: 1,
      items: {anyOf: [{...text, description: 'wrong → right'}, example]},
    },
  }
  const fact = {
    type: 'object',
    additionalProperties: false,
    required: ['says', 'source', 'since', 'examples'],
    properties: Object.fromEntries(factKeys.map((key) => [key, known[key] ?? text])),
  }
  return page('A house style of Copydesk', {
    properties: {
      title: text,
      extends: {...texts, examples: styles.map(({name}) => name)},
      dialect: {enum: dialects},
      sources: {type: 'object', additionalProperties: text},
      entries: {type: 'integer', description: 'How many facts were gathered of the house.'},
      rules: settings(rules),
      facts: {type: 'object', additionalProperties: fact},
      left: {
        type: 'array',
        items: {anyOf: [text, {type: 'object', required: ['says', 'source', 'since', 'why']}]},
      },
    },
  })
}
