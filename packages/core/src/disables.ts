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

/** Gives the stretches of the original in which rules are silent, and the directives that change nothing. */
export const disablesOf = (
  text: string,
  directives: readonly Directive[],
): {readonly disables: readonly Disable[]; readonly idle: readonly Directive[]} => {
  const lines = linesIn(text)
  const closed: Disable[] = []
  const idle: Directive[] = []
  let open: readonly Disable[] = []
  for (const directive of directives) {
    const {command, rules} = directive
    const named = rules.length > 0 ? rules : [undefined]
    if (command === 'enable') {
      const ends = open.filter(({rule}) => rules.length === 0 || (rule !== undefined && rules.includes(rule)))
      if (ends.length === 0) idle.push(directive)
      closed.push(...ends.map((disable) => ({...disable, end: directive.start})))
      open = open.filter((disable) => !ends.includes(disable))
      continue
    }
    const fresh = named
      .filter((rule) => command !== 'disable' || !open.some((other) => other.rule === rule))
      .map((rule) => ({...reach(text, lines, directive), rule, directive}))
    if (fresh.length === 0) idle.push(directive)
    if (command === 'disable') open = [...open, ...fresh]
    else closed.push(...fresh)
  }
  return {disables: [...closed, ...open].sort((a, b) => a.start - b.start), idle}
}
