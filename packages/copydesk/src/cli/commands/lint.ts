import {Failure} from '../../failure.ts'
import {baselineFor, writeBaseline} from '../baseline.ts'
import {findDrafts} from '../find-drafts.ts'
import {lintDrafts} from '../lint-drafts.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {withProgress} from '../progress.ts'
import {loadReporter, type Reporter, type Totals} from '../reporter.ts'
import type {Outcome, Run} from '../run.ts'
import {numberOf, runOf} from '../run-of.ts'
import {print, say} from '../streams.ts'

/** Reports need neither head nor foot where the fixed copy or a diff is the result. */
const plain: Reporter = {head: () => '', draft: () => '', separator: '', foot: () => ''}

interface Tally extends Totals {
  readonly failed: boolean
  readonly ids: ReadonlyMap<string, readonly string[]>
}

const tell = async (
  outcomes: AsyncIterable<Outcome>,
  reporter: Reporter,
  run: Run,
  failures: readonly string[],
): Promise<Tally> => {
  const {look} = run
  const said = new Set<string>()
  const sayOnce = (failure: string): void => {
    if (!said.has(failure)) say(failure)
    said.add(failure)
  }
  failures.forEach(sayOnce)
  const ids = new Map<string, readonly string[]>()
  let [files, errors, warnings, suggestions] = [0, 0, 0, 0]
  let separator = ''
  await print(reporter.head(look))
  for await (const outcome of outcomes) {
    outcome.failures.forEach(sayOnce)
    if (outcome.ignored) say(`${outcome.path}: is left out, as the config’s “ignore” says`)
    if (outcome.report) {
      await print(separator + outcome.report)
      separator = reporter.separator
    }
    ids.set(outcome.path, outcome.ids)
    if (!outcome.ignored && !outcome.unread) files++
    errors += outcome.errors
    warnings += outcome.warnings
    suggestions += outcome.suggestions
  }
  const totals = {files, errors, warnings, suggestions}
  const shown = run.quiet ? {...totals, warnings: 0, suggestions: 0} : totals
  await print(reporter.foot(shown, look))
  return {...totals, failed: said.size > 0, ids}
}

/** Lints drafts. Gives the exit code: 0 nothing at level error, 1 findings, 2 something could not be done. */
export const lintCommand = async (line: CommandLine): Promise<number> => {
  if (line.operands.length === 0) {
    throw new Failure('Name the drafts to read: files, folders, globs or “-”; copydesk --help says more')
  }
  const asked = runOf(line)
  const most = numberOf(line, 'max-warnings')
  const run = {...asked, ...baselineFor(line)}
  const {paths, failures} = await findDrafts(line.operands)
  const isReport = run.fix === 'no' || (run.fix === 'write' && !paths.includes('-'))
  const reporter = isReport ? ((await loadReporter(run.reporter)) ?? plain) : plain
  const tally = await tell(
    withProgress(lintDrafts(paths, run, numberOf(line, 'jobs', 1)), paths.length),
    reporter,
    run,
    failures,
  )
  if (line.has('write-baseline')) writeBaseline(line, tally.ids)
  if (tally.failed) return 2
  if (line.has('write-baseline')) return 0
  if (most !== undefined && tally.warnings > most) {
    say(`--max-warnings allows ${most}, the drafts have ${tally.warnings}`)
    return 1
  }
  return tally.errors > 0 ? 1 : 0
}
