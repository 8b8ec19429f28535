import {type Document, isMap, isSeq, type YAMLMap, type YAMLSeq} from 'yaml'
import type {TermRow} from './term-table.ts'

const PLACE = ['options', 'terms', 'default'] as const
const KEYS = ['write', 'not', 'unless', 'when', 'level', 'note'] as const

/** One word and a list of it are one. */
const keyOf = (value: unknown): string => JSON.stringify([value].flat())

const valuesOf = (item: YAMLMap): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(item.toJSON() as object))

/** A term of the file: its wrong forms as a key, and where it stands. */
interface Known {
  readonly item: YAMLMap
  readonly not: string
}

/** The terms of a file by their right form. */
const byForm = (items: readonly unknown[]): ReadonlyMap<string, Known[]> => {
  const found = new Map<string, Known[]>()
  for (const item of items) {
    if (!isMap(item)) continue
    const values = valuesOf(item)
    const form = keyOf(values.get('write'))
    const own = found.get(form) ?? []
    own.push({item, not: keyOf(values.get('not'))})
    found.set(form, own)
  }
  return found
}

/** Takes out the term of the file that a row speaks of: the same form and the same wrong ones, else the same form. */
const take = (known: ReadonlyMap<string, Known[]>, {write, not}: TermRow): YAMLMap | undefined => {
  const named = known.get(keyOf(write)) ?? []
  const alike = named.findIndex((one) => one.not === keyOf(not))
  return named.splice(Math.max(0, alike), 1)[0]?.item
}

const update = (document: Document, item: YAMLMap, row: TermRow): YAMLMap => {
  const values = valuesOf(item)
  for (const key of KEYS) {
    const value = row[key]
    if (value === undefined) item.delete(key)
    else if (keyOf(values.get(key)) !== keyOf(value)) item.set(key, document.createNode(value, {flow: true}))
  }
  return item
}

const listIn = (document: Document): YAMLSeq => {
  const list = document.getIn(PLACE, true)
  if (isSeq(list)) return list
  document.setIn(PLACE, [])
  return document.getIn(PLACE, true) as YAMLSeq
}

/** Puts a table's terms into a rule file: those that it has stay where they are, with their comments, new ones follow, others go. */
export const putTerms = (document: Document, rows: readonly TermRow[]): void => {
  const list = listIn(document)
  const known = byForm(list.items)
  const kept = new Set<unknown>()
  const made = rows.flatMap((row) => {
    const item = take(known, row)
    if (!item) return [document.createNode(row, {flow: true})]
    kept.add(update(document, item, row))
    return []
  })
  list.items = [...list.items.filter((item) => kept.has(item)), ...made]
  // An empty list is written in brackets; one with terms has a line for each.
  if (list.items.length > 0) list.flow = false
}
