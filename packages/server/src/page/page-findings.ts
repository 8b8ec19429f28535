import {type ActiveRule, type AnyRule, type Level, messageData} from '@copydesk/core'
import {styleRuleOf} from 'copydesk'
import type {VFile} from 'vfile'
import type {PageFinding} from './wire.ts'

type VFileMessage = VFile['messages'][number]

const LEVELS: ReadonlyMap<boolean | undefined, Level> = new Map([
  [true, 'error'],
  [false, 'warning'],
])

// Of a style, the fact is the reason; its own “why” names the source.
const whyOf = ({id, summary, why}: AnyRule): string => (styleRuleOf(id) ? `${summary} ${why}` : why)

const findingOf = (message: VFileMessage, rule: AnyRule | undefined, index: number): PageFinding => {
  const place = message.place && 'start' in message.place ? message.place : undefined
  const data = messageData(message)
  const start = place?.start.offset ?? 0
  return {
    id: data?.id ?? `idle-${index}`,
    start,
    end: place?.end.offset ?? start,
    ruleId: message.ruleId ?? '',
    level: LEVELS.get(message.fatal ?? undefined) ?? 'suggestion',
    reason: message.reason,
    actual: message.actual ?? '',
    expected: message.expected ?? [],
    note: message.note ?? null,
    kind: rule?.kind ?? 'other',
    why: rule ? whyOf(rule) : '',
    safe: data?.fixPolicy === 'safe',
    writable: data?.writable ?? false,
    quoted: data?.quoted ?? false,
  }
}

/** Gives a file's messages as the page needs them, in the order of the draft, each with what its rule says of itself. */
export const pageFindings = (file: VFile, active: readonly ActiveRule[]): readonly PageFinding[] => {
  const rules = new Map(active.map(({rule}) => [rule.id, rule]))
  return file.messages
    .map((message, index) => findingOf(message, rules.get(message.ruleId ?? ''), index))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
