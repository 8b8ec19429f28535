import {loadReporter} from 'copydesk'
import type {VFile} from 'vfile'

const count = (file: VFile, fatal: boolean | undefined): number =>
  file.messages.filter((message) => (message.fatal ?? undefined) === fatal).length

/** Writes the report that `copydesk --reporter html` writes, of one draft. */
export const reportOf = async (file: VFile): Promise<string> => {
  const counts = {
    files: 1,
    errors: count(file, true),
    warnings: count(file, false),
    suggestions: count(file, undefined),
  }
  const look = {color: false}
  const html = await loadReporter('html')
  return html ? html.head(look) + html.draft(file, look) + html.foot(counts, look) : ''
}
