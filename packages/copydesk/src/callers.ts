import {existsSync, readFileSync} from 'node:fs'
import {callersOf, wrongInContext} from '@copydesk/checks'
import type {AnyRule, Callers} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {catalogue} from './catalogue.generated.ts'

type Table = Readonly<Record<string, readonly number[]>>

const byContext: readonly AnyRule[] = catalogue.filter(({check}) => check === wrongInContext)

/** Works out, for each rule by context, which words call which of its slips: what the build keeps beside the program. */
export const callersTables = (): Readonly<Record<string, Table>> =>
  Object.fromEntries(
    byContext.map(({id, options}) => [id, Object.fromEntries(callersOf(options, loadLexicon()))]),
  )

const readTables = (): ReadonlyMap<string, Table> => {
  const url = new URL('./callers.json', import.meta.url)
  return new Map(existsSync(url) ? Object.entries(JSON.parse(readFileSync(url, 'utf8'))) : [])
}

let tables: ReadonlyMap<string, Table> | undefined

/** Gives which slips of a rule of the catalogue a word calls, as the build worked it out; of slips and lists of a house's own nothing is known. */
export const callers: Callers = ({slips, lists, contexts}) => {
  const rule = byContext.find(({options}) => options.slips === slips)
  if (rule?.options.lists !== lists || rule.options.contexts !== contexts) return
  tables ??= readTables()
  const table = tables.get(rule.id)
  return table && new Map(Object.entries(table))
}
