import {type Directive, type Disable, directiveOf, disablesOf} from './disables.ts'
import type {OriginMap} from './origin-map.ts'
import type {Problem} from './problem.ts'
import type {Comment, Reading} from './reading.ts'
import {Silencer} from './silencer.ts'
import type {Span} from './span.ts'

/** A comment for Copydesk that does nothing, and why. */
export interface IdleComment extends Span {
  /** The rules that it names in vain; empty where it names none or its command is unknown. */
  readonly rules: readonly string[]
  readonly why: 'unknown-command' | 'nothing-to-disable' | 'nothing-to-enable'
}

const idleDisables = (disables: readonly Disable[], used: ReadonlySet<Disable>): readonly IdleComment[] => {
  const names = new Map<Directive, string[]>()
  for (const disable of disables) {
    if (used.has(disable)) continue
    const list = names.get(disable.directive) ?? []
    if (disable.rule !== undefined) list.push(disable.rule)
    names.set(disable.directive, list)
  }
  return [...names].map(([{start, end}, rules]) => ({start, end, rules, why: 'nothing-to-disable'}))
}

const idleDirective = ({start, end, rules, command}: Directive): IdleComment => ({
  start,
  end,
  rules,
  why: command === 'enable' ? 'nothing-to-enable' : 'nothing-to-disable',
})

interface ReadComments {
  readonly directives: readonly Directive[]
  readonly unknown: readonly IdleComment[]
}

const readComments = (comments: readonly Comment[]): ReadComments => {
  const directives: Directive[] = []
  const unknown: IdleComment[] = []
  for (const comment of comments) {
    const {start, end} = comment
    const directive = directiveOf(comment)
    if (directive === 'unknown') unknown.push({start, end, rules: [], why: 'unknown-command'})
    else if (directive) directives.push(directive)
  }
  return {directives, unknown}
}

/** What is left of a problem: nothing where it is silenced, and no place that is, for that is not mended with the others. */
const leftOf = (problem: Problem, origin: OriginMap, silencer: Silencer): readonly Problem[] => {
  const isSilent = (span: Span): boolean => silencer.silences(problem.ruleId, origin.toOriginal(span).start)
  if (isSilent(problem.span)) return []
  const {elsewhere} = problem
  if (!elsewhere) return [problem]
  const left = elsewhere.filter((span) => !isSilent(span))
  return [left.length === elsewhere.length ? problem : {...problem, elsewhere: left}]
}

/** Leaves out the problems that comments in the copy silence, and says which comments do nothing. Spans of idle comments are in the original. */
export const applyDisables = (
  original: string,
  {comments, origin}: Reading,
  problems: readonly Problem[],
): {readonly kept: readonly Problem[]; readonly idle: readonly IdleComment[]} => {
  if (comments.length === 0) return {kept: problems, idle: []}
  const {directives, unknown} = readComments(comments)
  const {disables, idle} = disablesOf(original, directives)
  const silencer = new Silencer(disables)
  const kept = problems.flatMap((problem) => leftOf(problem, origin, silencer))
  const all = [...unknown, ...idleDisables(disables, silencer.used), ...idle.map(idleDirective)]
  return {kept, idle: all.sort((a, b) => a.start - b.start)}
}
