import {type Document, isMap, isSeq, type YAMLMap, type YAMLSeq} from 'yaml'
import type {TermRow} from './term-table.ts'

const PLACE = ['options', 'terms', 'default'] as const
const KEYS = ['write', 'not', 'unless', 'when', 'level', 'note'] as const

const same = (a: unknown, b: unknown): boolean => JSON.stringify([a].flat()) === JSON.stringify([b].flat())

const valueAt = (item: YAMLMap, key: string): unknown =>
  (item.toJSON() as Readonly<Record<string, unknown>>)[key]

/** The item of the file that a row speaks of: the same form and the same wrong ones, else the same form. */
const itemOf = (items: readonly YAMLMap[], row: TermRow): YAMLMap | undefined => {
  const named = items.filter((item) => same(valueAt(item, 'write'), row.write))
  return named.find((item) => same(valueAt(item, 'not'), row.not)) ?? named[0]
}

const update = (document: Document, item: YAMLMap, row: TermRow): YAMLMap => {
  for (const key of KEYS) {
    const value = row[key]
    if (value === undefined) item.delete(key)
    else if (!same(valueAt(item, key), value)) item.set(key, document.createNode(value, {flow: true}))
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
  const left = list.items.filter((item): item is YAMLMap => isMap(item))
  const kept = new Set<unknown>()
  const made = rows.flatMap((row) => {
    const item = itemOf(left, row)
    if (!item) return [document.createNode(row, {flow: true})]
    left.splice(left.indexOf(item), 1)
    kept.add(update(document, item, row))
    return []
  })
  list.items = [...list.items.filter((item) => kept.has(item)), ...made]
  // An empty list is written in brackets; one with terms has a line for each.
  if (list.items.length > 0) list.flow = false
}
