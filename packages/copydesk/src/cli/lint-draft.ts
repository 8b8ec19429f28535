import {messageData, type OnCrash} from '@copydesk/core'
import {VFile} from 'vfile'
import {sentenceOf} from '../failure.ts'
import {fixText} from '../fix-text.ts'
import {addMessages} from '../lint.ts'
import {type LintResult, type LintTextOptions, lintText} from '../lint-text.ts'
import {draftOptions} from './draft-options.ts'
import {readStdin} from './read-stdin.ts'
import {loadReporter} from './reporter.ts'
import type {Outcome, Run} from './run.ts'
import {readWords, withWords} from './word-copy.ts'
import {writeFile} from './write-file.ts'

const nothing = {report: '', errors: 0, warnings: 0, suggestions: 0, ids: []}

const countOf = (file: VFile, fatal: boolean | undefined): number =>
  file.messages.filter((message) => (message.fatal ?? undefined) === fatal).length

const withoutKnown = (file: VFile, {baseline}: Run): void => {
  if (!baseline) return
  file.messages = file.messages.filter((message) => !baseline.has(messageData(message)?.id ?? ''))
}

interface Fixed {
  readonly result: LintResult
  readonly failures: readonly string[]
}

/** Fixes a draft; what cannot be written is linted as it stands. */
const fixed = async (path: string, text: string, options: LintTextOptions, run: Run): Promise<Fixed> => {
  const result = fixText(text, {...options, quotations: run.fixQuotations})
  if (run.fix !== 'write' || path === '-' || result.text === text) return {result, failures: []}
  try {
    writeFile(path, await withWords(path, result.text))
    return {result, failures: []}
  } catch (error) {
    return {result: lintText(text, options), failures: [sentenceOf(error, path)]}
  }
}

const diffOf = async (name: string, before: string, after: string): Promise<string> => {
  if (before === after) return ''
  const {createTwoFilesPatch} = await import('diff')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 2,
  }).replace(/^=+\n/, '')
}

interface Before {
  readonly path: string
  readonly text: string
  readonly fix: Run['fix']
}

/** What is printed of a draft: a diff, the mended copy of what was piped in, or the reporter's part. */
const reportOf = async (file: VFile, {path, text, fix}: Before, run: Run): Promise<string> => {
  if (fix === 'diff') return diffOf(file.path, text, String(file))
  if (fix === 'write' && path === '-') return String(file)
  const reporter = await loadReporter(run.reporter)
  return reporter?.draft(file, run.look) ?? ''
}

const linted = async (path: string, run: Run): Promise<Outcome> => {
  const name = path === '-' ? (run.stdinFilename ?? '<stdin>') : path
  const text = await readWords(path, name, path === '-' ? await readStdin(name) : undefined)
  const {options: asked, ignored, failures} = await draftOptions(name, text, run)
  if (ignored) return {...nothing, path: name, failures: [], ignored: true}
  // A config that is wrong in part is no licence to rewrite copy.
  const fix = failures.length > 0 ? 'no' : run.fix
  const crashes = new Set<string>()
  const onCrash: OnCrash = (id, error) => crashes.add(sentenceOf(error, `${name}: in the rule “${id}”`))
  const options = {...asked, onCrash}
  const {result, failures: unwritten} =
    fix === 'no' ? {result: lintText(text, options), failures: []} : await fixed(path, text, options, run)
  const file = addMessages(new VFile({path: name, value: result.text}), result)
  if (fix === 'write' && path !== '-' && result.text !== text) file.stored = true
  withoutKnown(file, run)
  const counts = {
    errors: countOf(file, true),
    warnings: countOf(file, false),
    suggestions: countOf(file, undefined),
  }
  const ids = file.messages.flatMap((message) => messageData(message)?.id ?? [])
  if (run.quiet) file.messages = file.messages.filter(({fatal}) => fatal === true)
  return {
    path: name,
    report: await reportOf(file, {path, text, fix}, run),
    ...counts,
    failures: [...failures, ...unwritten, ...crashes],
    ids,
  }
}

/** Lints one draft and says what became of it; never throws: what goes wrong is among the failures. */
export const lintDraft = async (path: string, run: Run): Promise<Outcome> => {
  try {
    return await linted(path, run)
  } catch (error) {
    return {...nothing, path, failures: [sentenceOf(error, path)], unread: true}
  }
}
