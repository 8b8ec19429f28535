import type {Source} from '@copydesk/core'
import type Database from 'libsql'
import type {Candidate, Shelf} from './find-sources.ts'
import type {Query} from './queries-of.ts'
import {tallyVotes} from './tally-votes.ts'

interface TextRow {
  readonly id: number
  readonly path: string
  readonly format: Source['format']
  readonly text: string
  readonly original: string | null
}

const PER_QUERY = 64

const sourceOf = ({path, format, text, original}: TextRow): Source => ({
  path,
  format,
  text,
  ...(original === null ? {} : {original}),
})

/** Gives the texts of a database to look for sources in. */
export const shelfOf = (database: Database.Database): Shelf => {
  // One row of ids: the driver takes longer for a row than SQLite does for a query.
  const match = database.prepare(
    `select group_concat(id) as ids from (select rowid as id from words where words match ? limit ${PER_QUERY})`,
  )
  const get = database.prepare(
    'select id, min(path) as path, format, text, original from texts join places on text_id = id where id = ? group by id',
  )
  const idsOf = (query: Query): readonly number[] => {
    const asked = query.map((word) => `"${word}"`).join(' AND ')
    const {ids} = match.get(asked) as {readonly ids: string | null}
    return ids === null ? [] : ids.split(',').map(Number)
  }
  return {
    ask: async (queries, limit): Promise<readonly Candidate[]> => tallyVotes(queries.map(idsOf), limit),
    read: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const row = get.get(id) as TextRow | undefined
          return row ? [[id, sourceOf(row)] as const] : []
        }),
      ),
  }
}
