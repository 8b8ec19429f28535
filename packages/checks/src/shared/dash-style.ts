import {type Document, onceFor} from '@copydesk/core'

/** How a draft sets its dashes. */
export interface DashStyle {
  /** The dash with its spaces, if it has any. */
  readonly dash: string
  /** How many real dashes stand between words. */
  readonly count: number
  /** How many double hyphens do. */
  readonly doubled: number
}

const DASH = /(?<=[\p{L}\d”"’')\]] ?)(?:[–—]|--)(?= ?["“‘'([]?\p{L})/gu
const STYLES = [' – ', '—', ' — ', '–'] as const

const countDashes = ({text, dialect}: Document): DashStyle => {
  const counts = new Map<string, number>()
  let doubled = 0
  for (const {0: mark, index} of text.matchAll(DASH)) {
    if (mark === '--') {
      doubled++
      continue
    }
    const spaced = text[index - 1] === ' ' && text[index + 1] === ' '
    const style = spaced ? ` ${mark} ` : mark
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const usual = dialect === 'en-US' || dialect === 'en-CA' ? '—' : ' – '
  const countOf = (style: string): number => counts.get(style) ?? 0
  const dash = STYLES.reduce<string>((best, style) => (countOf(style) > countOf(best) ? style : best), usual)
  return {dash, count: [...counts.values()].reduce((sum, count) => sum + count, 0), doubled}
}

/** Tells how a draft sets dashes between words: as most of them are, else as its dialect does. */
export const dashStyle: (document: Document) => DashStyle = onceFor(countDashes)
