import type {Example} from '@copydesk/core'

/** What a rule's YAML says beyond the catalogue. */
export interface RuleDoc {
  readonly id: string
  readonly check: string
  readonly options: Readonly<Record<string, {readonly about: string; readonly default: unknown}>>
  readonly examples: readonly Example[]
}

/** Gives the documentation of a rule of the catalogue, loaded on first use. */
export const loadRuleDoc = async (id: string): Promise<RuleDoc | undefined> => {
  const {default: docs} = await import('./rule-docs.generated.json', {with: {type: 'json'}})
  return (docs as unknown as readonly RuleDoc[]).find((doc) => doc.id === id)
}
