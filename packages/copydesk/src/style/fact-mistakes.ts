import type {AnyRule} from '@copydesk/core'
import {catalogue, checks} from '../catalogue.generated.ts'
import {withHint} from '../nearest.ts'
import {type LocatedMistake, optionMistakes} from '../settings/check-options.ts'
import {checkDefaults} from './check-defaults.ts'
import type {Fact} from './style-file.ts'

const ids = catalogue.map(({id}) => id)

/** Tells what is wrong with a fact that only the catalogue knows: its check, its options, what it replaces. */
export const factMistakes = ({id, check: name, options, replaces}: Fact): readonly LocatedMistake[] => {
  const check = checks.get(name)
  if (!check) return [[['check'], withHint(`there is no check “${name}”`, name, checks.keys())]]
  const strange = replaces.filter((rule) => !ids.includes(rule))
  return [
    ...strange.map(
      (rule): LocatedMistake => [['replaces'], withHint(`there is no rule “${rule}” to replace`, rule, ids)],
    ),
    ...optionMistakes({id, check, options: checkDefaults(name)} as unknown as AnyRule, [
      'warning',
      options,
    ]).map(([way, text]): LocatedMistake => [['options', ...way], text]),
  ]
}
