/** Names of the two fields that a CMS plugin adds to a story, for an editor to let it through. */
export const OVERRIDE = {name: 'copydeskOverrideName', reason: 'copydeskOverrideReason'} as const

type Doc = Readonly<Record<string, unknown>>

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What was typed into the two fields: nothing, a name and a reason, or the name of the field that is missing. */
export const overrideGiven = (
  doc: Doc,
): undefined | {readonly name: string; readonly reason: string} | {readonly missing: string} => {
  const name = wordsOf(doc[OVERRIDE.name])
  const reason = wordsOf(doc[OVERRIDE.reason])
  if (name === '' && reason === '') return
  if (name === '') return {missing: OVERRIDE.name}
  return reason === '' ? {missing: OVERRIDE.reason} : {name, reason}
}

/** What to say at the field that is missing. */
export const OVERRIDE_LACKS = 'An override needs a name and a reason'
