import type {Format} from '@copydesk/core'

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Writes a draft of plain text in a format, each line a paragraph. */
export const writtenAs = (format: Format, draft: string): string => {
  if (format === 'text') return draft
  const lines = draft.split('\n').filter((line) => line.trim() !== '')
  return format === 'markdown'
    ? lines.join('\n\n')
    : lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')
}
