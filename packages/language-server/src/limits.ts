const LONGEST_TEXT = 32_000_000
const LONGEST_LINE = 1_000_000

const count = (n: number): string => n.toLocaleString('en-GB')

const hasLongLine = (text: string): boolean => {
  for (let from = 0; text.length - from > LONGEST_LINE; ) {
    const feed = text.lastIndexOf('\n', from + LONGEST_LINE)
    if (feed < from) return true
    from = feed + 1
  }
  return false
}

/** Says why a text is no draft that can be read; undefined for whatever copy there is. */
export const refusal = (text: string): string | undefined => {
  if (text.length > LONGEST_TEXT) return `Copydesk reads drafts of up to ${count(LONGEST_TEXT)} characters`
  if (hasLongLine(text)) {
    return `A line has more than ${count(LONGEST_LINE)} characters; copy has paragraphs, so Copydesk leaves this text alone`
  }
  return
}
