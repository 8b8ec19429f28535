import {withHint} from '../nearest.ts'
import {styleOf, styles} from '../styles.ts'
import type {Keys} from '../yaml-source.ts'
import {optionMistakes} from './check-options.ts'
import type {Config, Layer, RuleSetting} from './config.ts'
import type {ConfigReader} from './config-reader.ts'
import type {House} from './house.ts'
import {ruleOf} from './rule-of.ts'

/** The setting as it can be used: what the rule cannot take is said and left out, so that the rule keeps its own. */
const checkSetting = (
  house: Pick<House, 'rules'>,
  read: ConfigReader,
  id: string,
  setting: RuleSetting,
  keys: Keys,
): RuleSetting => {
  const rule = ruleOf(house, id)
  if (!rule) {
    read.fail(
      [...keys, id],
      withHint(`there is no rule “${id}”`, id, house.rules.keys(), '`copydesk rules` lists them'),
    )
    return setting
  }
  const mistakes = optionMistakes(rule, setting)
  for (const [way, mistake] of mistakes) read.fail([...keys, id, 1, ...way], mistake)
  return mistakes.length > 0 && typeof setting !== 'string' ? setting[0] : setting
}

const checkLayer = <Checked extends Layer>(
  house: Pick<House, 'rules'>,
  read: ConfigReader,
  layer: Checked,
  keys: Keys,
): Checked => {
  const {style, rules} = layer
  if (style !== undefined && !styleOf(style)) {
    read.fail([...keys, 'style'], withHint(`there is no style “${style}”`, style, styles.keys()))
  }
  if (!rules) return layer
  const checked = [...rules].map(
    ([id, setting]) => [id, checkSetting(house, read, id, setting, [...keys, 'rules'])] as const,
  )
  return {...layer, rules: new Map(checked)}
}

/** Checks that the rules, options and styles which a config names exist; failures go to its reader, and the config comes back without the options that failed. */
export const checkNames = (
  house: Pick<House, 'rules'>,
  read: ConfigReader,
  config: Config,
  root: Keys = [],
): Config => {
  const checked = checkLayer(house, read, config, root)
  const overrides = config.overrides?.map((layer, index) =>
    checkLayer(house, read, layer, [...root, 'overrides', index]),
  )
  return overrides ? {...checked, overrides} : checked
}
