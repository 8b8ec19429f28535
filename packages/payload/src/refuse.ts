import {type Decision, type FieldFinding, type NodePlace, sayFinding} from '@copydesk/server/gate'
import {ValidationError} from 'payload'
import type {ChangeArgs} from './payload-types.ts'
import type {ReadField} from './read-fields.ts'

/** A finding with the node that it stands in, for clients that want to go there. */
interface PlacedFinding {
  readonly id: string
  readonly ruleId: string
  readonly message: string
  readonly actual: string | null
  readonly expected: readonly string[]
  readonly start: NodePlace | null
  readonly end: NodePlace | null
}

interface FieldError {
  readonly path: string
  readonly message: string
  readonly findings?: readonly PlacedFinding[]
}

const placed = (finding: FieldFinding, field: ReadField | undefined): PlacedFinding => {
  const {id, ruleId, expected, place} = finding
  const actual = finding.actual && (field?.wordsOf(finding.actual) ?? finding.actual)
  const nodeAt = (offset: number | undefined): NodePlace | null =>
    offset === undefined ? null : (field?.placeOf(offset) ?? null)
  const start = nodeAt(place?.start.offset)
  const message = sayFinding({...finding, actual}, start?.paragraph)
  return {id, ruleId, message, actual, expected, start, end: nodeAt(place?.end.offset)}
}

// Payload's form shows one message a field, so each field's errors go into one.
const errorsOf = ({findings}: Decision, fields: ReadonlyMap<string, ReadField>): readonly FieldError[] =>
  Object.entries(findings).flatMap(([path, found]) => {
    const errors = found.filter(({fatal}) => fatal === true).map((one) => placed(one, fields.get(path)))
    return errors.length > 0
      ? [{path, message: errors.map(({message}) => message).join('\n'), findings: errors}]
      : []
  })

/** Makes the refusal of a held story: each error at its field; what concerns no field at the first. */
export const refusal = (
  decision: Decision,
  fields: ReadonlyMap<string, ReadField>,
  {collection, req}: {readonly collection: string; readonly req: ChangeArgs['req']},
): ValidationError => {
  const errors = errorsOf(decision, fields)
  const [first = ''] = fields.keys()
  return new ValidationError({
    collection,
    req,
    errors: errors.length > 0 ? errors : [{path: first, message: decision.reason}],
  })
}
