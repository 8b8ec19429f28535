import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isSafelyFixable} from './fixes.ts'
import type {Level} from './level.ts'
import type {OriginMap} from './origin-map.ts'
import {pointsOf} from './points.ts'
import type {Problem} from './problem.ts'
import type {FixPolicy} from './rule.ts'
import type {Span} from './span.ts'

/** What a Copydesk message carries besides vfile's own fields; spans are in the original. */
export interface MessageData {
  /** The finding's id: it stays while rule, words and surroundings stay. */
  readonly id: string
  readonly fixPolicy: FixPolicy
  readonly quoted: boolean
  /** Whether text may be written over the place: no tag and no escape stands in it. */
  readonly writable: boolean
  readonly related: readonly (Span & {readonly message: string})[]
}

const KEY = 'copydesk'

/** Gives what a message carries besides vfile's own fields; undefined for a message of another linter. */
export const messageData = (message: VFileMessage): MessageData | undefined =>
  (message as {readonly [KEY]?: MessageData})[KEY]

const dataOf = (problem: Problem, origin: OriginMap): MessageData => ({
  id: problem.id,
  fixPolicy:
    problem.fixPolicy === 'safe' && !isSafelyFixable(problem, origin) ? 'offered' : problem.fixPolicy,
  quoted: problem.quoted,
  writable: origin.isPlain(problem.span),
  related: (problem.related ?? []).map(({span, message}) => ({...origin.toOriginal(span), message})),
})

/** vfile's word for a level: true for an error, false for a warning, undefined for a suggestion. */
export const fatalOf = (level: Level): boolean | undefined =>
  level === 'suggestion' ? undefined : level === 'error'

/** Where messages get what problems do not know. */
export interface MessageContext {
  /** The original. */
  readonly text: string
  readonly origin: OriginMap
  /** The page that explains a rule. */
  readonly urlOf?: (ruleId: string) => string | undefined
}

/** Writes problems into a vfile as messages. */
export const toMessages = (
  file: VFile,
  problems: readonly Problem[],
  {text, origin, urlOf}: MessageContext,
): void => {
  const pointOf = pointsOf(text)
  for (const problem of problems) {
    const {start, end} = origin.toOriginal(problem.span)
    const place = {start: pointOf(start), end: pointOf(end)}
    const message = file.info(problem.message, {place, ruleId: problem.ruleId, source: 'copydesk'})
    message.fatal = fatalOf(problem.level)
    message.actual = text.slice(start, end)
    if (problem.fixes.length > 0) message.expected = [...problem.fixes]
    if (problem.note) message.note = problem.note
    const url = urlOf?.(problem.ruleId)
    if (url) message.url = url
    // Not enumerable: reports and snapshots show vfile's own fields only.
    Object.defineProperty(message, KEY, {value: dataOf(problem, origin)})
  }
}
