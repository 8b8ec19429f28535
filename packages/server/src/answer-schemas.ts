import {listOf, objectOf, orNull, type Schema, textOf} from './schema.ts'

const number: Schema = {type: 'integer', minimum: 0}
const words: Schema = {type: 'string'}
const nullableNumber: Schema = {type: ['integer', 'null']}
const nullableText: Schema = {type: ['string', 'null']}

/** An error of any endpoint. */
export const errorSchema: Schema = objectOf({error: textOf('One sentence.'), requestId: words})

const point = objectOf({line: number, column: number, offset: number}, ['line', 'column'])

const finding = objectOf({
  id: textOf('The same for the same words in the same surroundings.'),
  reason: textOf('What an editor would say.'),
  line: nullableNumber,
  column: nullableNumber,
  place: {
    ...orNull(objectOf({start: point, end: point})),
    description: 'Offsets in UTF-16 units, end exclusive.',
  },
  ruleId: words,
  source: nullableText,
  fatal: {type: ['boolean', 'null'], description: 'true an error, false a warning, null a suggestion'},
  actual: nullableText,
  expected: listOf(words, 'What the place should read, best first.'),
  note: nullableText,
  url: nullableText,
})

const findings = listOf(finding)

const report = {path: words, cwd: words, history: listOf(words), messages: findings}

/** What linting one draft gives: an entry of vfile-reporter-json's list. */
export const reportSchema: Schema = objectOf(report)

/** A draft with its safe fixes written. */
export const fixedSchema: Schema = objectOf({...report, text: words, changed: {type: 'boolean'}})

const span = {start: number, end: number}
const place = objectOf({path: words, ...span, line: number, text: words, speaker: nullableText})
const difference = objectOf({
  kind: words,
  draft: words,
  source: words,
  message: words,
  permitted: {type: 'boolean', description: 'Whether an editor may make this change.'},
})

const quotation = objectOf(
  {
    ...span,
    text: words,
    kind: words,
    verdict: {...nullableText, description: 'null where no source was given'},
    speaker: nullableText,
    source: orNull(place),
    differences: listOf(difference),
    score: {type: ['number', 'null']},
    parts: listOf(objectOf(span)),
    note: words,
  },
  ['start', 'end', 'text', 'kind', 'verdict', 'speaker', 'source', 'differences', 'score', 'parts'],
)

/** The quotations of one draft. */
export const auditSchema: Schema = objectOf({path: words, quotations: listOf(quotation)})

const override = objectOf({name: words, reason: words, at: textOf('When, ISO 8601.')})

/** What the gate answers. */
export const decisionSchema: Schema = objectOf(
  {
    decision: {type: 'string', enum: ['publish', 'hold']},
    reason: textOf('One sentence for the person who pressed the button.'),
    contentHash: textOf('SHA-256 of the fields: an override holds for this version only.'),
    findings: {type: 'object', additionalProperties: findings, description: 'By field.'},
    errors: number,
    warnings: number,
    override,
  },
  ['decision', 'reason', 'contentHash', 'findings', 'errors', 'warnings'],
)

/** The log of overrides. */
export const overridesSchema: Schema = listOf(
  objectOf({
    id: number,
    story: words,
    contentHash: words,
    findings: listOf(words, '`field:finding id`, sorted.'),
    name: words,
    reason: words,
    at: words,
  }),
)

const rule = {id: words, summary: words, why: words, kind: words, level: words, fix: words, quoted: words}

/** Every rule. */
export const rulesSchema: Schema = listOf(objectOf(rule))

/** Every style. */
export const stylesSchema: Schema = listOf(objectOf({name: words, dialect: nullableText}))
