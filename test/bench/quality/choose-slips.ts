import {overlaps} from '@copydesk/core'
import type {Article} from './article.ts'
import {type Random, randomOf} from './random.ts'
import type {Edit, Kind, Slip, Tools} from './slip.ts'

/** A slip and the article that it is for. */
export interface Placed {
  readonly article: Article
  readonly slip: Slip
}

const paragraphAt = ({paragraphs}: Article, offset: number): number => {
  const index = paragraphs.findIndex(({end}) => offset <= end)
  return index < 0 ? paragraphs.length - 1 : index
}

const rowOf = (kind: Kind, edit: Edit): string => (edit.sub ? `${kind.id}: ${edit.sub}` : kind.id)

const take = (edits: readonly Edit[], most: number, random: Random): Edit[] => {
  const rows = new Map<string, number>()
  return random.shuffle(edits).filter(({sub = ''}) => {
    const sofar = rows.get(sub) ?? 0
    rows.set(sub, sofar + 1)
    return sofar < most
  })
}

const slipsIn = (article: Article, kind: Kind, tools: Tools, most: number): Placed[] => {
  const clean = [...kind.edits(article, tools)].filter(
    (edit) => !article.typos.some((typo) => overlaps(typo, edit)),
  )
  return take(clean, most, tools.random).map((edit) => ({
    article,
    slip: {kind, row: rowOf(kind, edit), edit, paragraph: paragraphAt(article, edit.start)},
  }))
}

/** Chooses up to `target` slips for every row of one kind, spread over the articles. */
const slipsOf = (
  kind: Kind,
  articles: readonly Article[],
  words: Omit<Tools, 'random'>,
  wanted: number,
): readonly Placed[] => {
  const target = Math.min(wanted, kind.most ?? wanted)
  const most = Math.ceil((4 * target) / articles.length)
  const all = articles.flatMap((article) =>
    slipsIn(article, kind, {...words, random: randomOf(`${kind.id}/${article.id}`)}, most),
  )
  const rows = new Map<string, number>()
  return randomOf(kind.id)
    .shuffle(all)
    .filter(({slip: {row}}) => {
      const sofar = rows.get(row) ?? 0
      rows.set(row, sofar + 1)
      return sofar < target
    })
}

/** Chooses the slips of all kinds, always the same for the same articles. */
export const chooseSlips = (
  kinds: readonly Kind[],
  articles: readonly Article[],
  words: Omit<Tools, 'random'>,
  target: number,
): readonly Placed[] => kinds.flatMap((kind) => slipsOf(kind, articles, words, target))
