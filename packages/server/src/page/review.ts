import {applyDisables, type Context, IncrementalRunner, messageData} from '@copydesk/core'
import {addMessages, auditFiles, contextOf, defaultRules, type LintTextOptions, loadReader} from 'copydesk'
import {VFile} from 'vfile'
import type {Draft} from '../draft.ts'
import {lintOptions} from '../lint-options.ts'
import {keepFew} from './keep-few.ts'
import {pageFindings} from './page-findings.ts'
import {reportOf} from './report-of.ts'
import type {PageFinding} from './wire.ts'

/** What the page asks about the draft on it. */
export interface ReviewAsked extends Draft {
  readonly want: 'findings' | 'quotations' | 'report'
  /** The page's own name for the draft: what was read of it stays warm. */
  readonly session: string
  /** Words that the editor knows. */
  readonly vocabulary?: readonly string[]
  /** The draft's name in a report. */
  readonly title?: string
  /** The one rule to be tried, also where the house has it switched off. */
  readonly only?: string
  /** Findings that a report leaves out, by id. */
  readonly ignored?: readonly string[]
}

interface House {
  readonly rules: NonNullable<LintTextOptions['rules']>
  readonly context: Context
}

const houses = keepFew<string, Promise<House>>(8)
const runners = keepFew<string, IncrementalRunner>(16)

const openHouse = async (asked: ReviewAsked): Promise<House> => {
  const {only} = asked
  const settings = only === undefined ? asked : {...asked, rules: {[only]: 'warning'} as const}
  const {rules = defaultRules(), onCrash: _, read: __, ...given} = await lintOptions(settings)
  const vocabulary = new Set([...(given.vocabulary ?? []), ...(asked.vocabulary ?? [])])
  const wanted = only === undefined ? rules : rules.filter(({rule}) => rule.id === only)
  return {rules: wanted, context: contextOf({...given, vocabulary})}
}

// The same house again is the same object, so that a runner keeps what it found.
const houseOf = (asked: ReviewAsked): Promise<House> => {
  const {style, dialect, date, rules, only, sources, vocabulary} = asked
  return houses(JSON.stringify([style, dialect, date, rules, only, sources, vocabulary]), () =>
    openHouse(asked),
  )
}

const fileOf = async (asked: ReviewAsked, {rules, context}: House): Promise<VFile> => {
  const {text, format = 'text', session} = asked
  const read = await loadReader(format)
  const reading = read(text)
  const runner = runners(session, () => new IncrementalRunner())
  const {kept, idle} = applyDisables(text, reading, runner.run(reading, context, rules).problems)
  const file = new VFile({path: asked.title ?? 'Draft', value: text})
  // Where one rule is tried, a comment may well be for another.
  return addMessages(file, {text, reading, rules, problems: kept, idle: asked.only === undefined ? idle : []})
}

const quotationsOf = async (asked: ReviewAsked): Promise<object> => {
  const [{context}, read] = await Promise.all([houseOf(asked), loadReader(asked.format ?? 'text')])
  const [audit] = auditFiles([{path: 'draft', text: asked.text, read}], context.sources)
  return {quotations: audit?.quotations ?? []}
}

/** Reads the draft on the page: its findings, the audit of its quotations, or a report to keep. */
export const review = async (
  asked: ReviewAsked,
): Promise<{readonly findings: readonly PageFinding[]} | {readonly report: string} | object> => {
  if (asked.want === 'quotations') return quotationsOf(asked)
  const house = await houseOf(asked)
  const file = await fileOf(asked, house)
  if (asked.want === 'findings') return {findings: pageFindings(file, house.rules)}
  const ignored = new Set(asked.ignored)
  file.messages = file.messages.filter((message) => !ignored.has(messageData(message)?.id ?? ''))
  return {report: await reportOf(file)}
}
