import {fixPolicies, quotedPolicies, ruleLevels} from '@copydesk/core'
import {exampleKeys} from '../src/check-rule.ts'
import type {RuleSource} from './read-rules.ts'

/** A JSON schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** A text. */
export const text: Schema = {type: 'string'}
/** A text or a list of texts. */
export const texts: Schema = {anyOf: [text, {type: 'array', items: text}]}
/** The numbers of a fact. */
export const numbers: Schema = {
  anyOf: [{type: 'integer'}, {type: 'array', items: {type: 'integer'}}],
  description: 'Its numbers among the facts that were gathered of the house.',
}
/** What becomes of a fix. */
export const fix: Schema = {
  enum: fixPolicies,
  description: 'Whether --fix writes it, an editor chooses, or there is none.',
}
/** What becomes of a finding in quoted speech. */
export const quoted: Schema = {
  enum: quotedPolicies,
  description: 'In quoted speech: as elsewhere, as a suggestion, not at all.',
}

/** A schema as its file has it. */
export const page = (title: string, schema: Schema): string =>
  `${JSON.stringify({$schema: 'http://json-schema.org/draft-07/schema#', title, type: 'object', additionalProperties: false, ...schema}, undefined, 2)}\n`

/** An example of a rule. */
export const example: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    exampleKeys.map((key) => [key, key === 'options' ? {type: 'object'} : key === 'good' ? texts : text]),
  ),
  oneOf: [{required: ['bad']}, {required: ['fine']}],
}

/** The checks that a rule may name. */
export const checksOf = (rules: readonly RuleSource[]): Schema => ({
  enum: [...new Set(rules.map(({check}) => check))].sort(),
})

/** The settings of rules in a config or style. */
export const settings = (rules: readonly RuleSource[]): Schema => {
  const setting = {
    anyOf: [
      {enum: ruleLevels},
      {type: 'array', minItems: 1, maxItems: 2, items: [{enum: ruleLevels}, {type: 'object'}]},
    ],
  }
  const properties = Object.fromEntries(
    rules.map(({id, summary}) => [id, {...setting, description: summary}]),
  )
  return {type: 'object', properties, additionalProperties: setting}
}
