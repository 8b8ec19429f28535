import type {AnyRule} from '@copydesk/core'
import {checks} from '../catalogue.generated.ts'
import {Failure} from '../failure.ts'
import {checkDefaults} from './check-defaults.ts'
import {standingOf} from './standing-of.ts'
import type {StyleRule} from './style.ts'
import type {Fact} from './style-file.ts'

const provenance = (fact: Fact): string => `Source: ${fact.source} (${fact.since}), ${standingOf(fact)}.`

/** Makes the rule that a fact is. Throws a {@link Failure} where there is no such check. */
export const styleRule = (fact: Fact): StyleRule => {
  const check = checks.get(fact.check)
  if (!check) throw new Failure(`${fact.id}: there is no check “${fact.check}”`)
  const rule = {
    id: fact.id,
    summary: fact.says,
    why: provenance(fact),
    kind: 'style',
    level: fact.level,
    check,
    fix: fact.fix,
    quoted: fact.quoted,
    options: {...checkDefaults(fact.check), ...fact.options},
    yields: [],
  } as const
  return {rule: rule as unknown as AnyRule, fact}
}
