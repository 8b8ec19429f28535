import {type Decision, type FieldFinding, sayFinding} from '@copydesk/server/gate'
import {errors} from '@strapi/utils'
import type {ReadField} from './read-fields.ts'

const say = (finding: FieldFinding, field: ReadField | undefined): string => {
  const actual = finding.actual && (field?.wordsOf(finding.actual) ?? finding.actual)
  return sayFinding({...finding, actual}, field?.paragraphOf(finding.place?.start.offset ?? 0))
}

/** Makes the refusal of a held document: each field's errors under the field in Strapi's admin. */
export const refusal = (decision: Decision, fields: ReadonlyMap<string, ReadField>): Error => {
  const found = Object.entries(decision.findings).flatMap(([name, findings]) => {
    const said = findings.filter(({fatal}) => fatal === true).map((one) => say(one, fields.get(name)))
    return said.length > 0 ? [{path: [name], name: 'copydesk', message: said.join('\n')}] : []
  })
  return new errors.ValidationError(`Copydesk: ${decision.reason}`, {errors: found})
}
