import {Failure} from '../../failure.ts'
import {baselineFor, writeBaseline} from '../baseline.ts'
import {findDrafts} from '../find-drafts.ts'
import {lintDrafts} from '../lint-drafts.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {withProgress} from '../progress.ts'
import {loadReporter, type Reporter} from '../reporter.ts'
import type {Outcome, Run} from '../run.ts'
import {numberOf, runOf} from '../run-of.ts'
import {print, say} from '../streams.ts'
import {Tally} from '../tally.ts'

/** Reports need neither head nor foot where the fixed copy or a diff is the result. */
const plain: Reporter = {head: () => '', draft: () => '', separator: '', foot: () => ''}

const sayOnce = (failures: readonly string[], {failures: said}: Tally): void => {
  for (const failure of failures) {
    if (!said.has(failure)) say(failure)
    said.add(failure)
  }
}

const tell = async (
  outcomes: AsyncIterable<Outcome>,
  reporter: Reporter,
  run: Run,
  tally: Tally,
): Promise<void> => {
  let separator = ''
  await print(reporter.head(run.look))
  for await (const outcome of outcomes) {
    sayOnce(outcome.failures, tally)
    if (outcome.ignored) say(`${outcome.path}: is left out, as the config’s “ignore” says`)
    if (outcome.report) {
      await print(separator + outcome.report)
      separator = reporter.separator
    }
    tally.add(outcome)
  }
  const shown = run.quiet ? {...tally.totals, warnings: 0, suggestions: 0} : tally.totals
  await print(reporter.foot(shown, run.look))
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
  const tally = new Tally()
  sayOnce(failures, tally)
  const outcomes = lintDrafts(paths, run, numberOf(line, 'jobs', 1))
  await tell(withProgress(outcomes, paths.length), reporter, run, tally)
  if (line.has('write-baseline')) writeBaseline(line, tally.ids)
  if (tally.failures.size > 0) return 2
  if (line.has('write-baseline')) return 0
  const {errors, warnings} = tally.totals
  if (most !== undefined && warnings > most) {
    say(`--max-warnings allows ${most}, the drafts have ${warnings}`)
    return 1
  }
  return errors > 0 ? 1 : 0
}
