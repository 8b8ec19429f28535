import {exampleKeys} from '../src/check-rule.ts'
import {dialects} from '../src/settings/dialects.ts'
import {factKeys, standings} from '../src/style/parse-fact.ts'
import type {StyleFile} from '../src/style/style-file.ts'
import type {RuleSource} from './read-rules.ts'

type Schema = Readonly<Record<string, unknown>>

const text = {type: 'string'}
const texts = {anyOf: [text, {type: 'array', items: text}]}
const numbers = {
  anyOf: [{type: 'integer'}, {type: 'array', items: {type: 'integer'}}],
  description: 'Its numbers among the facts that were gathered of the house.',
}
const levels = ['off', 'suggestion', 'warning', 'error']
const fix = {
  enum: ['safe', 'offered', 'none'],
  description: 'Whether --fix writes it, an editor chooses, or there is none.',
}
const quoted = {
  enum: ['flag', 'advise', 'skip'],
  description: 'In quoted speech: as elsewhere, as a suggestion, not at all.',
}

const page = (title: string, schema: Schema): string =>
  `${JSON.stringify({$schema: 'http://json-schema.org/draft-07/schema#', title, type: 'object', additionalProperties: false, ...schema}, undefined, 2)}\n`

const example = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    exampleKeys.map((key) => [key, key === 'options' ? {type: 'object'} : key === 'good' ? texts : text]),
  ),
  oneOf: [{required: ['bad']}, {required: ['fine']}],
}

const checksOf = (rules: readonly RuleSource[]): Schema => ({
  enum: [...new Set(rules.map(({check}) => check))].sort(),
})

const ruleSchema = (rules: readonly RuleSource[]): string =>
  page('A rule of Copydesk', {
    required: ['summary', 'why', 'kind', 'level', 'check', 'fix', 'quoted', 'examples'],
    properties: {
      summary: {...text, description: 'What it finds, in a sentence.'},
      why: {...text, description: 'Why the house wants it.'},
      kind: {enum: ['typo', 'quotation', 'page', 'consistency', 'style', 'grammar', 'source']},
      level: {enum: levels},
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

const settings = (rules: readonly RuleSource[]): Schema => {
  const setting = {
    anyOf: [
      {enum: levels},
      {type: 'array', minItems: 1, maxItems: 2, items: [{enum: levels}, {type: 'object'}]},
    ],
  }
  const properties = Object.fromEntries(
    rules.map(({id, summary}) => [id, {...setting, description: summary}]),
  )
  return {type: 'object', properties, additionalProperties: setting}
}

const styleSchema = (rules: readonly RuleSource[], styles: readonly StyleFile[]): string => {
  const known: Readonly<Record<string, Schema>> = {
    standing: {enum: standings},
    level: {enum: levels},
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
