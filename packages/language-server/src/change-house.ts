import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {writeFile} from 'copydesk'
import {type Document, isCollection, isMap, isSeq, parseDocument} from 'yaml'
import {pathOf} from './path-of.ts'

const CONFIG = '.copydeskrc.yml'
const WORDS = 'house-words.txt'

const contentOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

const BOM = '\uFEFF'

/** Writes a text with the line ends and the byte order mark that the file had. */
const write = (path: string, old: string, text: string): void => {
  const lines = old.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text
  writeFile(path, old.startsWith(BOM) && !lines.startsWith(BOM) ? BOM + lines : lines)
}

const asJson = (document: Document, old: string): string =>
  `${JSON.stringify(document.toJS(), undefined, /^[ \t]+/m.exec(old)?.[0] ?? '  ')}\n`

// Comments, order and the look of the file stay as they are.
const changeConfig = (path: string, change: (document: Document) => void): void => {
  const old = contentOf(path)
  const document = parseDocument(old.trim() === '' ? '{}' : old)
  const error = document.errors[0]
  if (error) throw new Error(`${path}: mend the config first: ${error.message.split('\n')[0]}`)
  change(document)
  if (path.endsWith('.json')) write(path, old, asJson(document, old))
  else {
    const contents = document.contents as {flow?: boolean} | null
    if (old.trim() === '' && contents) contents.flow = false
    write(path, old, String(document))
  }
}

const inConfig = (config: string, ...keys: readonly string[]): readonly string[] =>
  config.endsWith('package.json') ? ['copydesk', ...keys] : keys

/** Where a draft's config is, or is to be made: in the folder that is open, or beside the draft. */
export const configFor = (
  uri: string,
  known: string | undefined,
  root: string | undefined,
): string | undefined => {
  if (known) return known
  if (root) return join(root, CONFIG)
  const path = pathOf(uri)
  return path === undefined ? undefined : join(dirname(path), CONFIG)
}

/** Switches a rule off in the config; where its rules are a list of files and levels, in the last levels there. */
export const switchOff = (config: string, rule: string): void => {
  const keys = inConfig(config, 'rules')
  changeConfig(config, (document) => {
    const rules = document.getIn(keys)
    const levels = isSeq(rules) ? rules.items.findLastIndex(isMap) : -1
    if (levels >= 0) document.setIn([...keys, levels, rule], 'off')
    else if (isSeq(rules)) document.addIn(keys, document.createNode({[rule]: 'off'}))
    else if (isCollection(rules)) document.setIn([...keys, rule], 'off')
    else document.setIn(keys, document.createNode({[rule]: 'off'}))
  })
}

/** Adds a word to the house's first word list; makes one and names it in the config where there is none. */
export const addWord = (config: string, lists: readonly string[], word: string): void => {
  const list = lists[0] ?? join(dirname(config), WORDS)
  const old = contentOf(list)
  const gap = old === '' || old.endsWith('\n') ? '' : '\n'
  write(list, old, `${old}${gap}${word}\n`)
  if (lists.length === 0)
    changeConfig(config, (document) => document.setIn(inConfig(config, 'vocabulary'), [WORDS]))
}
