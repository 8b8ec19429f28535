import {orElse} from '../nearest.ts'
import {styleOf, styleRuleOf, styles} from '../styles.ts'
import {optionMistakes} from './check-options.ts'
import type {Config, Layer, RuleSetting} from './config.ts'
import type {ConfigReader} from './config-reader.ts'
import type {House} from './house.ts'

type Keys = readonly (string | number)[]

const checkSetting = (
  {rules}: Pick<House, 'rules'>,
  read: ConfigReader,
  id: string,
  setting: RuleSetting,
  keys: Keys,
): void => {
  const rule = rules.get(id) ?? styleRuleOf(id)?.rule
  if (!rule) {
    read.fail(
      [...keys, id],
      `there is no rule “${id}”: ${orElse(id, rules.keys()) || '`copydesk rules` lists them'}`,
    )
    return
  }
  for (const [way, mistake] of optionMistakes(rule, setting)) read.fail([...keys, id, 1, ...way], mistake)
}

const checkLayer = (house: Pick<House, 'rules'>, read: ConfigReader, layer: Layer, keys: Keys): void => {
  const {style, rules = new Map<string, RuleSetting>()} = layer
  if (style !== undefined && !styleOf(style)) {
    read.fail([...keys, 'style'], `there is no style “${style}”: ${orElse(style, styles.keys())}`)
  }
  for (const [id, setting] of rules) checkSetting(house, read, id, setting, [...keys, 'rules'])
}

/** Checks that the rules, options and styles which a config names exist; failures go to its reader. */
export const checkNames = (
  house: Pick<House, 'rules'>,
  read: ConfigReader,
  config: Config,
  root: Keys = [],
): void => {
  checkLayer(house, read, config, root)
  for (const [index, layer] of (config.overrides ?? []).entries()) {
    checkLayer(house, read, layer, [...root, 'overrides', index])
  }
}
