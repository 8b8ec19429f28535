/** YAML between fences of three hyphens at the very start of a draft. */
export interface FrontMatter {
  /** Its source without the fences. */
  readonly text: string
  /** Where the source starts in the draft. */
  readonly start: number
  /** Where the copy begins. */
  readonly end: number
}

const LONGEST = 20_000

/** Finds the front matter of a draft; a byte order mark may stand before it. */
export const frontMatterOf = (text: string): FrontMatter | undefined => {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const open = /^---[ \t]*\r?\n/.exec(text.slice(from, from + 40))
  if (!open) return
  const start = from + open[0].length
  const close = /(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + LONGEST))
  if (!close) return
  const end = start + close.index + close[0].length
  return {text: text.slice(start, start + close.index).replace(/\r$/, ''), start, end}
}
