import {dialects, ruleKinds, ruleLevels} from '@copydesk/core'
import type {StyleFile} from '../src/style/style-file.ts'
import type {RuleSource} from './read-rules.ts'
import {checksOf, example, fix, page, quoted, settings, text, texts} from './schema-parts.ts'
import {styleSchema} from './style-schema.ts'

const ruleSchema = (rules: readonly RuleSource[]): string =>
  page('A rule of Copydesk', {
    required: ['summary', 'why', 'kind', 'level', 'check', 'fix', 'quoted', 'examples'],
    properties: {
      summary: {...text, description: 'What it finds, in a sentence.'},
      why: {...text, description: 'Why the house wants it.'},
      kind: {enum: ruleKinds},
      level: {enum: ruleLevels},
      check: checksOf(rules),
      fix,
      quoted,
      yields: {type: 'array', items: text, description: 'Rules that speak first where both see one place.'},
      options: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['about', 'default'],
          properties: {about: text, default: {}},
        },
      },
      examples: {type: 'array', minItems: 1, items: example},
    },
  })

const configSchema = (rules: readonly RuleSource[], styles: readonly StyleFile[]): string => {
  const layer = {
    style: {
      ...text,
      examples: styles.map(({name}) => name),
      description: 'The house style: its name, or the path of its file.',
    },
    dialect: {enum: dialects},
    date: {...text, pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
    rules: {anyOf: [settings(rules), {type: 'array', items: {anyOf: [text, settings(rules)]}}]},
    vocabulary: texts,
    sources: texts,
  }
  return page('Settings of Copydesk', {
    properties: {
      ...layer,
      extends: {...texts, description: 'Packs of rules and styles: folders or installed packages.'},
      ignore: texts,
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: texts, ...layer},
        },
      },
    },
  })
}

/** The JSON schemas by which editors' programs complete and check rule, style and config files. */
export const schemas = (
  rules: readonly RuleSource[],
  styles: readonly StyleFile[],
): readonly (readonly [string, string])[] => [
  ['packages/copydesk/schemas/rule.schema.json', ruleSchema(rules)],
  ['packages/copydesk/schemas/style.schema.json', styleSchema(rules, styles)],
  ['packages/copydesk/schemas/config.schema.json', configSchema(rules, styles)],
]
