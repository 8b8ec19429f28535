import {type Directive, type Disable, directiveOf, disablesOf} from './disables.ts'
import type {OriginMap} from './origin-map.ts'
import type {Problem} from './problem.ts'
import type {Reading} from './reading.ts'
import type {Span} from './span.ts'

/** A comment for Copydesk that does nothing, and why. */
export interface IdleComment extends Span {
  /** The rules that it names in vain; empty where it names none or its command is unknown. */
  readonly rules: readonly string[]
  readonly why: 'unknown-command' | 'nothing-to-disable' | 'nothing-to-enable'
}

const silencedBy = (problem: Problem, at: number, active: readonly Disable[]): Disable | undefined =>
  active.find(
    ({start, end, rule}) => at >= start && at < end && (rule === undefined || rule === problem.ruleId),
  )

const idleDisables = (disables: readonly Disable[], used: ReadonlySet<Disable>): readonly IdleComment[] => {
  const names = new Map<Directive, string[]>()
  for (const disable of disables) {
    if (used.has(disable)) continue
    const list = names.get(disable.directive) ?? []
    names.set(disable.directive, disable.rule === undefined ? list : [...list, disable.rule])
  }
  return [...names].map(([{start, end}, rules]) => ({start, end, rules, why: 'nothing-to-disable'}))
}

// A place that a comment silences is not mended with the others.
const withoutSilenced = (
  problem: Problem,
  disables: readonly Disable[],
  origin: OriginMap,
  used: Set<Disable>,
): Problem => {
  if (!problem.elsewhere) return problem
  const elsewhere = problem.elsewhere.filter((span) => {
    const disable = silencedBy(problem, origin.toOriginal(span).start, disables)
    if (disable) used.add(disable)
    return !disable
  })
  return elsewhere.length === problem.elsewhere.length ? problem : {...problem, elsewhere}
}

/** Leaves out the problems that comments in the copy silence, and says which comments do nothing. Spans of idle comments are in the original. */
export const applyDisables = (
  original: string,
  {comments, origin}: Reading,
  problems: readonly Problem[],
): {readonly kept: readonly Problem[]; readonly idle: readonly IdleComment[]} => {
  if (comments.length === 0) return {kept: problems, idle: []}
  const read = comments.map((comment) => ({comment, directive: directiveOf(comment)}))
  const unknown = read.flatMap(({comment: {start, end}, directive}) =>
    directive === 'unknown' ? [{start, end, rules: [], why: 'unknown-command' as const}] : [],
  )
  const directives = read.flatMap(({directive}) =>
    directive === undefined || directive === 'unknown' ? [] : [directive],
  )
  const {disables, idle} = disablesOf(original, directives)
  const used = new Set<Disable>()
  const kept: Problem[] = []
  let active: Disable[] = []
  let next = 0
  for (const problem of problems) {
    const at = origin.toOriginal(problem.span).start
    for (; (disables[next]?.start ?? Number.POSITIVE_INFINITY) <= at; next++)
      active.push(...disables.slice(next, next + 1))
    active = active.filter(({end}) => end > at)
    const disable = silencedBy(problem, at, active)
    if (disable) used.add(disable)
    else kept.push(withoutSilenced(problem, disables, origin, used))
  }
  const enables = idle.map(({start, end, rules, command}) => ({
    start,
    end,
    rules,
    why: command === 'enable' ? ('nothing-to-enable' as const) : ('nothing-to-disable' as const),
  }))
  return {
    kept,
    idle: [...unknown, ...idleDisables(disables, used), ...enables].sort((a, b) => a.start - b.start),
  }
}
