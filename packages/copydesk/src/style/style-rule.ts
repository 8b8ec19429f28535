import type {AnyRule} from '@copydesk/core'
import {checks} from '../catalogue.generated.ts'
import {Failure} from '../failure.ts'
import {checkDefaults} from './check-defaults.ts'
import type {StyleRule} from './style.ts'
import type {Fact} from './style-file.ts'

const STANDING = {
  own: 'the house’s own words',
  copy: 'a copy of the house’s page',
  reported: 'as others report it',
}

/** How well a fact is attested, in words. */
export const standingOf = ({standing}: Fact): string => STANDING[standing]

const provenance = ({source, since, standing}: Fact): string =>
  `Source: ${source} (${since}), ${STANDING[standing]}.`

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
