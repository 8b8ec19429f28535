import type {Disable} from './disables.ts'

/** Tells where rules are silent, and notes which stretches silence something. */
export class Silencer {
  readonly used: Set<Disable> = new Set()
  readonly #byRule = new Map<string | undefined, Disable[]>()

  constructor(disables: readonly Disable[]) {
    for (const disable of disables) {
      const own = this.#byRule.get(disable.rule)
      if (own) own.push(disable)
      else this.#byRule.set(disable.rule, [disable])
    }
  }

  /** Whether a rule is silent at a place of the original. */
  silences(rule: string, at: number): boolean {
    const [own, every] = [this.#at(rule, at), this.#at(undefined, at)]
    // Of two the first has silenced it; the other one has nothing to do.
    const disable = own && every ? this.#first(own, every) : (own ?? every)
    if (disable) this.used.add(disable)
    return disable !== undefined
  }

  #at(rule: string | undefined, at: number): Disable | undefined {
    return this.#byRule.get(rule)?.find(({start, end}) => at >= start && at < end)
  }

  #first(a: Disable, b: Disable): Disable {
    return (a.start - b.start || a.directive.start - b.directive.start) <= 0 ? a : b
  }
}
