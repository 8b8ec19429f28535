import {Failure, sentenceOf} from '../../failure.ts'
import {auditFiles, type FileAudit, type QuotesKind, renderQuotes} from '../../quotes/index.ts'
import {draftOptions} from '../draft-options.ts'
import {findDrafts} from '../find-drafts.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {readStdin} from '../read-stdin.ts'
import type {Run} from '../run.ts'
import {runOf} from '../run-of.ts'
import {print, say} from '../streams.ts'
import {readWords} from '../word-copy.ts'

const KINDS: ReadonlyMap<string, QuotesKind> = new Map([
  ['pretty', 'table'],
  ['json', 'json'],
  ['html', 'html'],
])

const kindOf = (line: CommandLine, {reporter}: Run): QuotesKind => {
  const kind = line.has('json') ? 'json' : KINDS.get(reporter)
  if (!kind) throw new Failure(`--reporter ${reporter}: quotes has pretty, json and html`)
  return kind
}

const auditsOf = async (path: string, run: Run): Promise<readonly FileAudit[]> => {
  const name = path === '-' ? (run.stdinFilename ?? '<stdin>') : path
  const text = await readWords(path, name, path === '-' ? await readStdin(name) : undefined)
  const {options, ignored, failures} = await draftOptions(name, text, run)
  if (failures.length > 0) throw new Failure(failures.join('\n'))
  const {read, sources = []} = options
  return ignored ? [] : auditFiles([{path: name, text, ...(read ? {read} : {})}], sources)
}

/** Audits the quotations of drafts. Gives the exit code: 0, or 2 where something could not be done; verdicts fail nothing. */
export const quotesCommand = async (line: CommandLine): Promise<number> => {
  if (line.operands.length === 0)
    throw new Failure('Name the drafts whose quotations to audit: copydesk quotes draft.txt')
  const run = runOf(line)
  const kind = kindOf(line, run)
  const {paths, failures} = await findDrafts(line.operands)
  const said = new Set(failures)
  const audits: FileAudit[] = []
  for (const path of paths) {
    try {
      audits.push(...(await auditsOf(path, run)))
    } catch (error) {
      said.add(sentenceOf(error, path))
    }
  }
  for (const failure of said) say(failure)
  // Of drafts that were not read nobody knows whether they quote.
  if (kind === 'table' && audits.length === 0 && said.size > 0) return 2
  await print(`${renderQuotes(kind, audits, run.look).trimEnd()}\n`)
  return said.size > 0 ? 2 : 0
}
