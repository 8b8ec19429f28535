import type {Look} from '../cli/reporter.ts'
import type {FileAudit} from './file-audit.ts'
import {renderHtml} from './render-html.ts'
import {renderJson} from './render-json.ts'
import {renderTable} from './render-table.ts'

/** How an audit may be written. */
export type QuotesKind = 'table' | 'json' | 'html'

const RENDERERS: Readonly<Record<QuotesKind, (audits: readonly FileAudit[], look: Look) => string>> = {
  table: renderTable,
  json: renderJson,
  html: renderHtml,
}

/** Writes audits as a table for people, as JSON, or as a page; how a table is to look, a terminal says. */
export const renderQuotes = (
  kind: QuotesKind,
  audits: readonly FileAudit[],
  look: Look = {color: false},
): string => RENDERERS[kind](audits, look)
