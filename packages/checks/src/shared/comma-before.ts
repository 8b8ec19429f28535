import type {Finding, Word} from '@copydesk/core'

/** Says that a comma is missing before a word. */
export const commaBefore = ({start, gap}: Word, message: string): Finding => ({
  span: {start: start - gap.length, end: start},
  message,
  fix: ', ',
  offered: true,
})
