import {lineStarts, pointsOf} from './points.ts'
import type {Comment} from './reading.ts'
import type {Span} from './span.ts'

/** What a comment asks for. */
export interface Directive extends Span {
  readonly command: 'disable' | 'enable' | 'disable-line' | 'disable-next-line'
  /** Ids of rules; empty for all. */
  readonly rules: readonly string[]
}

/** A stretch of the original in which a rule is silent; `rule` is undefined for every rule. */
export interface Disable extends Span {
  readonly rule: string | undefined
  readonly directive: Directive
}

const COMMANDS = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const
const DIRECTIVE = /^copydesk-([\w-]{1,40})(?:\s([\s\S]*))?$/

/** Reads a comment; undefined for one that is not for Copydesk, `unknown` for one that is and says nothing it knows. */
export const directiveOf = ({start, end, text}: Comment): Directive | 'unknown' | undefined => {
  if (!/^copydesk\b/.test(text)) return
  const [, said, rest = ''] = DIRECTIVE.exec(text) ?? []
  const command = COMMANDS.find((name) => name === said)
  if (!command) return 'unknown'
  // A reason may follow: <!-- copydesk-disable-line dash -- the house's own name -->
  const [list = ''] = ` ${rest}`.split(/\s--/)
  return {start, end, command, rules: list.split(/[\s,]+/).filter(Boolean)}
}

/** The lines of a text, found once: a long line full of comments is not walked for each of them. */
interface Lines {
  readonly at: (offset: number) => number
  readonly span: (line: number) => Span
  readonly count: number
}

const linesIn = (text: string): Lines => {
  const pointOf = pointsOf(text)
  const starts = lineStarts(text)
  return {
    at: (offset) => pointOf(offset).line - 1,
    span: (line) => ({start: starts[line] ?? text.length, end: starts[line + 1] ?? text.length}),
    count: starts.length,
  }
}

const ONLY_COMMENTS = /^\s*(?:<!--[^>]{0,400}-->\s*){0,20}$/
/** So many blank lines and comments may stand between a comment and its line. */
const FURTHEST = 50

/** The next line that holds copy: blank lines and comments are passed over. */
const nextLineOf = (text: string, lines: Lines, after: number): Span => {
  const first = lines.at(after) + 1
  for (let line = first; line < Math.min(lines.count, first + FURTHEST); line++) {
    const {start, end} = lines.span(line)
    if (!ONLY_COMMENTS.test(text.slice(start, Math.min(end, start + 2000)))) return {start, end}
  }
  return {start: text.length, end: text.length}
}

const reach = (text: string, lines: Lines, {command, start, end}: Directive): Span => {
  if (command === 'disable-line') return lines.span(lines.at(start))
  if (command === 'disable-next-line') return nextLineOf(text, lines, end)
  return {start: end, end: text.length}
}

/** Those of the rules that a text has open, by their ids; undefined is every rule. */
class OpenDisables {
  readonly closed: Disable[] = []
  readonly #open = new Map<string | undefined, Disable>()

  /** Silences rules until they are enabled; false where all of them are silent already. */
  add(disables: readonly Disable[]): boolean {
    const fresh = disables.filter(({rule}) => !this.#open.has(rule))
    for (const disable of fresh) this.#open.set(disable.rule, disable)
    return fresh.length > 0
  }

  /** Ends what is open of some rules, of all where none is named; false where nothing is. */
  end(rules: readonly string[], at: number): boolean {
    const named = rules.length > 0 ? rules : [...this.#open.keys()]
    const before = this.closed.length
    for (const rule of named) {
      const disable = this.#open.get(rule)
      if (disable && this.#open.delete(rule)) this.closed.push({...disable, end: at})
    }
    return this.closed.length > before
  }

  /** Gives the stretches, open ones too, by their starts. */
  all(): readonly Disable[] {
    return [...this.closed, ...this.#open.values()].sort((a, b) => a.start - b.start)
  }
}

/** Gives the stretches of the original in which rules are silent, and the directives that change nothing. */
export const disablesOf = (
  text: string,
  directives: readonly Directive[],
): {readonly disables: readonly Disable[]; readonly idle: readonly Directive[]} => {
  const lines = linesIn(text)
  const open = new OpenDisables()
  const changes = (directive: Directive): boolean => {
    const {command, rules, start} = directive
    if (command === 'enable') return open.end(rules, start)
    const span = reach(text, lines, directive)
    const named = rules.length > 0 ? rules : [undefined]
    const disables = named.map((rule) => ({...span, rule, directive}))
    if (command === 'disable') return open.add(disables)
    open.closed.push(...disables)
    return true
  }
  const idle = directives.filter((directive) => !changes(directive))
  return {disables: open.all(), idle}
}
