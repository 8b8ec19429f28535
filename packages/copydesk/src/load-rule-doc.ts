import type {Example} from '@copydesk/core'

/** What a rule's YAML says beyond the catalogue. */
export interface RuleDoc {
  readonly id: string
  readonly check: string
  readonly options: Readonly<Record<string, {readonly about: string; readonly default: unknown}>>
  readonly examples: readonly Example[]
}

const loadDocs = async (): Promise<readonly RuleDoc[]> => {
  const {default: docs} = await import('./rule-docs.generated.json', {with: {type: 'json'}})
  return docs as unknown as readonly RuleDoc[]
}

/** Gives the documentation of a rule of the catalogue, loaded on first use. */
export const loadRuleDoc = async (id: string): Promise<RuleDoc | undefined> =>
  (await loadDocs()).find((doc) => doc.id === id)

/** Gives the documentation of a check: that of the catalogue's rule of its name, else of the first that has it. */
export const loadCheckDoc = async (check: string): Promise<RuleDoc | undefined> => {
  const docs = (await loadDocs()).filter((doc) => doc.check === check)
  return docs.find(({id}) => id === check) ?? docs[0]
}
