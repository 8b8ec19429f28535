import type {AuditedQuotation, FileAudit} from './file-audit.ts'

const plainOf = (one: AuditedQuotation) => ({
  start: one.start,
  end: one.end,
  text: one.text,
  kind: one.kind,
  verdict: one.verdict,
  speaker: one.speaker,
  source: one.source && {
    path: one.source.path,
    start: one.source.start,
    end: one.source.end,
    line: one.source.line,
    text: one.source.text,
    speaker: one.source.speaker ?? null,
  },
  differences: one.differences.map(({kind, draft, source, message, permitted}) => ({
    kind,
    draft,
    source,
    message,
    permitted,
  })),
  score: one.score,
  parts: one.parts,
  ...(one.note ? {note: one.note} : {}),
})

/** Gives audits as the plain objects that go into JSON. */
export const plainAudits = (audits: readonly FileAudit[]): readonly object[] =>
  audits.map(({path, quotations}) => ({path, quotations: quotations.map(plainOf)}))

/** Writes audits as JSON: a list of `{path, quotations}`, offsets of the words between the marks. */
export const renderJson = (audits: readonly FileAudit[]): string =>
  `${JSON.stringify(plainAudits(audits), undefined, 2)}\n`
