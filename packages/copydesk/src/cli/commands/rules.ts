import type {ActiveRule, AnyRule} from '@copydesk/core'
import {ruleUrl} from '../../rule-url.ts'
import {settingsFor} from '../../settings/settings-for.ts'
import type {Style} from '../../style/style.ts'
import {styleOf} from '../../styles.ts'
import {hang} from '../fold.ts'
import {houseOf, namedStyle, SOME_DRAFT} from '../house-of.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {runOf} from '../run-of.ts'
import {print, say} from '../streams.ts'

const asJson = (rule: AnyRule, active: ActiveRule | undefined): object => {
  const {id, summary, why, kind, fix, quoted} = rule
  const url = ruleUrl(id)
  return {
    id,
    level: active?.level ?? 'off',
    kind,
    summary,
    why,
    fix,
    quoted,
    options: active?.options ?? rule.options,
    url,
  }
}

const styleNamed = (line: CommandLine): Style | undefined => {
  const name = line.value('style')
  const style = name === undefined ? undefined : styleOf(name)
  return line.has('json') ? undefined : style
}

/** The page of a style, where one is asked for. */
const printStyle = async (style: Style, line: CommandLine): Promise<number> => {
  if (line.has('html')) await print((await import('../../tools/style-html.ts')).styleHtml(style))
  else await print((await import('../../tools/style-text.ts')).styleText(style))
  return 0
}

/** Lists the rules as config, style and command line leave them. */
export const rulesCommand = async (line: CommandLine): Promise<number> => {
  const run = runOf(line)
  const house = await houseOf(SOME_DRAFT, run.config)
  house.failures.forEach(say)
  for (const failure of await namedStyle(line.value('style'))) say(failure)
  const style = styleNamed(line)
  if (style) return printStyle(style, line)
  const {rules: on} = settingsFor(house, [house.config, run.layer])
  const active = new Map(on.map((one) => [one.rule.id, one]))
  // With a style its facts are rules as well.
  const facts = styleOf(run.layer.style ?? house.config.style ?? '')?.facts ?? []
  const all = [...house.rules.values(), ...facts.map(({rule}) => rule)]
  if (line.has('json')) {
    await print(
      `${JSON.stringify(
        all.map((rule) => asJson(rule, active.get(rule.id))),
        undefined,
        2,
      )}\n`,
    )
  } else {
    const width = Math.max(...all.map(({id}) => id.length))
    const rows = all.map(({id, summary}) => {
      const level = active.get(id)?.level ?? 'off'
      return `${hang(`${id.padEnd(width)}  ${level.padEnd(10)}  `, summary, run.look)}\n`
    })
    await print(rows.join(''))
  }
  return house.failures.length > 0 ? 2 : 0
}
