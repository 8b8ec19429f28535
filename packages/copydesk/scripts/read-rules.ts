import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseRule, type RuleFile} from '../src/parse-rule.ts'
import {settleLikes} from './settle-likes.ts'

const root = new URL('../../../', import.meta.url)

/** A rule as its file has it, with the package that holds its check. */
export interface RuleSource extends RuleFile {
  readonly package: '@copydesk/checks' | '@copydesk/quotations'
}

const packageOf = (check: string, id: string): RuleSource['package'] => {
  for (const name of ['checks', 'quotations'] as const) {
    if (existsSync(new URL(`packages/${name}/src/${check}.ts`, root))) return `@copydesk/${name}`
  }
  throw new Error(`rules/${id}.yml: there is no check “${check}”: expected packages/checks/src/${check}.ts`)
}

/** Reads every rule of `rules/`, in the order of their ids. */
export const readRules = (): readonly RuleSource[] => {
  const folder = fileURLToPath(new URL('rules/', root))
  const rules = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const rule = parseRule(readFileSync(`${folder}${name}`, 'utf8'), `rules/${name}`)
      return {...rule, package: packageOf(rule.check, rule.id)}
    })
  return settleLikes(rules)
}
