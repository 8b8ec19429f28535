import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import * as checks from '@copydesk/checks'
import type {AnyRule} from '@copydesk/core'
import {type LocatedMistake, optionMistakes} from '../src/settings/check-options.ts'
import {parseStyle} from '../src/style/parse-style.ts'
import type {Fact, StyleFile} from '../src/style/style-file.ts'
import {camel} from './camel.ts'
import type {RuleSource} from './read-rules.ts'

const folder = fileURLToPath(new URL('../../../rules/styles/', import.meta.url))

/** As the command line tells mistakes, but by the rules as their files stand: the catalogue may be stale. */
const mistakesOf = (fact: Fact, rules: readonly RuleSource[]): readonly LocatedMistake[] => {
  const all = rules.filter(({check}) => check === fact.check)
  const rule = all.find(({id}) => id === fact.check) ?? all[0]
  if (!rule) return [[['check'], `there is no check “${fact.check}”`]]
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [name, option.default]),
  )
  const check = new Map(Object.entries(checks)).get(camel(fact.check)) ?? {}
  const strange = fact.replaces.filter((id) => !rules.some((one) => one.id === id))
  return [
    ...strange.map((id): LocatedMistake => [['replaces'], `there is no rule “${id}” to replace`]),
    ...optionMistakes({id: fact.id, check, options} as unknown as AnyRule, ['warning', fact.options]).map(
      ([way, text]): LocatedMistake => [['options', ...way], text],
    ),
  ]
}

/** Parents stand before the styles that extend them. */
const inOrder = (styles: readonly StyleFile[]): readonly StyleFile[] => {
  const done: StyleFile[] = []
  const add = (style: StyleFile): void => {
    if (done.includes(style)) return
    for (const name of style.extends) {
      const parent = styles.find((one) => one.name === name)
      if (!parent) throw new Error(`rules/styles/${style.name}.yml: there is no style “${name}” to extend`)
      add(parent)
    }
    done.push(style)
  }
  styles.forEach(add)
  return done
}

/** Reads every style of `rules/styles/`, parents first. Throws where one has a fact without source, date or examples. */
export const readStyles = (rules: readonly RuleSource[]): readonly StyleFile[] => {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  const parsed = names.sort().map((name) => {
    const path = `rules/styles/${name}`
    const look = (fact: Fact): readonly LocatedMistake[] => mistakesOf(fact, rules)
    const {style, failures} = parseStyle(readFileSync(`${folder}${name}`, 'utf8'), path, look)
    if (failures.length > 0) throw new Error(failures.join('\n'))
    return style
  })
  return inOrder(parsed)
}
