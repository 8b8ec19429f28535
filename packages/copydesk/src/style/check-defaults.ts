import {catalogue, checks} from '../catalogue.generated.ts'

/** What a check is given where a rule says nothing: what the catalogue's rule of its name, else its first rule, gives it. */
export const checkDefaults = (check: string): object => {
  const known = checks.get(check)
  const rules = catalogue.filter((rule) => rule.check === known)
  return {...((rules.find(({id}) => id === check) ?? rules[0])?.options as object | undefined)}
}
