import {type Level, messageData} from '@copydesk/core'
import type {VFile} from 'vfile'
import type {PageFinding} from './wire.ts'

type VFileMessage = VFile['messages'][number]

const LEVELS: ReadonlyMap<boolean | undefined, Level> = new Map([
  [true, 'error'],
  [false, 'warning'],
])

const findingOf = (message: VFileMessage, index: number): PageFinding => {
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
    safe: data?.fixPolicy === 'safe',
    writable: data?.writable ?? false,
    quoted: data?.quoted ?? false,
  }
}

/** Gives a file's messages as the page needs them, in the order of the draft. */
export const pageFindings = (file: VFile): readonly PageFinding[] =>
  file.messages.map(findingOf).sort((a, b) => a.start - b.start || a.end - b.end)
