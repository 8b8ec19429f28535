import type {Source} from '@copydesk/core'
import type pg from 'pg'
import type {Shelf} from './find-sources.ts'
import type {Query} from './queries-of.ts'

const PER_QUERY = 64

const ASK = `
select id, count(*) as votes from unnest($1::text[]) as asked (query),
  lateral (select id from copydesk_texts where words @@ asked.query::tsquery limit ${PER_QUERY}) as found
group by id order by votes desc, id limit $2`

const READ = `
select t.id, min(p.path) as path, t.format, t.text, t.original
from copydesk_texts t join copydesk_places p on p.text_id = t.id where t.id = any ($1::bigint[]) group by t.id`

const NEAR = `
select asked.word as asked, near.word from unnest($1::text[]) as asked (word),
  lateral (
    select word from copydesk_words where word % asked.word
    order by similarity(word, asked.word) desc, word limit 3
  ) as near
where not exists (select from copydesk_words where word = asked.word)`

interface TextRow {
  readonly id: string
  readonly path: string
  readonly format: Source['format']
  readonly text: string
  readonly original: string | null
}

const quoted = (word: string): string => `'${word}'`

// Letters and figures only stand in a word: quotation marks are all the quoting it needs.
const written = (query: Query, others: ReadonlyMap<string, readonly string[]>): string =>
  query.map((word) => `(${[...(others.get(word) ?? [word])].map(quoted).join(' | ')})`).join(' & ')

const spellingsOf = async (
  pool: pg.Pool,
  queries: readonly Query[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const words = [...new Set(queries.flat())]
  const {rows} = await pool.query<{asked: string; word: string}>(NEAR, [words])
  const found = new Map<string, string[]>()
  for (const {asked, word} of rows) found.set(asked, [...(found.get(asked) ?? []), word])
  return found
}

/** Looks texts up in PostgreSQL; a word that no text has counts as those that are spelt like it. */
export const postgresShelf = (pool: pg.Pool): Shelf => ({
  ask: async (queries, limit) => {
    const others = await spellingsOf(pool, queries)
    const asked = [...new Set(queries.map((query) => written(query, others)))]
    const {rows} = await pool.query<{id: string; votes: string}>(ASK, [asked, limit])
    return rows.map(({id, votes}) => ({id: Number(id), votes: Number(votes)}))
  },
  read: async (ids) => {
    const {rows} = await pool.query<TextRow>(READ, [ids])
    return new Map(
      rows.map(({id, path, format, text, original}) => [
        Number(id),
        {path, format, text, ...(original === null ? {} : {original})},
      ]),
    )
  },
})
