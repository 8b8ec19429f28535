import type {Span} from '@copydesk/core'
import type {Article} from './article.ts'
import type {Placed} from './choose-slips.ts'
import type {Slip} from './slip.ts'

/** A slip in a copy: where it shows in the changed text, and where what was changed stands there. */
export interface Planted {
  readonly slip: Slip
  readonly mark: Span
  readonly changed: Span
  readonly quoted: boolean
}

/** An article with a few slips far apart. */
export interface Copy {
  readonly article: Article
  readonly text: string
  readonly slips: readonly Planted[]
  /** Gives the place in the changed text of a place in the article's own. */
  readonly moved: (offset: number) => number
}

const MOST = 4

const fits = (sofar: readonly Slip[], slip: Slip): boolean =>
  sofar.length < MOST &&
  !slip.kind.alone &&
  sofar.every(({paragraph, kind}) => !kind.alone && Math.abs(paragraph - slip.paragraph) > 1)

const groups = (slips: readonly Slip[]): readonly (readonly Slip[])[] => {
  const made: Slip[][] = []
  for (const slip of slips) {
    const open = made.slice(-12).find((sofar) => fits(sofar, slip))
    if (open) open.push(slip)
    else made.push([slip])
  }
  return made
}

const copyOf = (article: Article, group: readonly Slip[]): Copy => {
  const slips = [...group].sort((a, b) => a.edit.start - b.edit.start)
  const planted: Planted[] = []
  let text = ''
  let last = 0
  for (const slip of slips) {
    const {start, end, insert, mark = {start: 0, end: insert.length}} = slip.edit
    text += article.text.slice(last, start)
    const at = text.length
    const quoted = article.quoted.some((span) => span.start < start && end < span.end)
    planted.push({
      slip,
      quoted,
      mark: {start: at + mark.start, end: at + mark.end},
      changed: {start: at, end: at + insert.length},
    })
    text += insert
    last = end
  }
  const moved = (offset: number): number => {
    let by = 0
    for (const {edit} of slips) if (offset >= edit.end) by += edit.insert.length - (edit.end - edit.start)
    return offset + by
  }
  return {article, text: text + article.text.slice(last), slips: planted, moved}
}

/** Puts slips into copies of their articles: several in one copy, never in one paragraph or the next. */
export const copiesOf = (placed: readonly Placed[]): readonly Copy[] => {
  const byArticle = new Map<Article, Slip[]>()
  for (const {article, slip} of placed) byArticle.set(article, [...(byArticle.get(article) ?? []), slip])
  return [...byArticle].flatMap(([article, slips]) => groups(slips).map((group) => copyOf(article, group)))
}
