import type {Doc} from './options.ts'

/** Names of the two fields in the sidebar. */
export const OVERRIDE = {name: 'copydeskOverrideName', reason: 'copydeskOverrideReason'} as const

const field = (name: string, label: string, description: string): object => ({
  name,
  label,
  type: 'text',
  // Never stored: what is typed here counts for the one publishing it was typed for.
  virtual: true,
  admin: {position: 'sidebar', description},
})

/** The fields by which an editor lets a story through whatever Copydesk says of it. */
export const overrideFields: readonly object[] = [
  field(OVERRIDE.name, 'Override by', 'Who lets this story through with the errors that Copydesk names'),
  field(OVERRIDE.reason, 'Override because', 'Kept in the log, for this version of the text only'),
]

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What was typed into the two fields: nothing, a name and a reason, or the path of the one that is missing. */
export const overrideOf = (
  data: Doc,
): undefined | {readonly name: string; readonly reason: string} | {readonly missing: string} => {
  const name = wordsOf(data[OVERRIDE.name])
  const reason = wordsOf(data[OVERRIDE.reason])
  if (name === '' && reason === '') return
  if (name === '') return {missing: OVERRIDE.name}
  return reason === '' ? {missing: OVERRIDE.reason} : {name, reason}
}

/** The document without what was typed into the two fields. */
export const cleared = (data: Doc): Doc => {
  const {[OVERRIDE.name]: _name, [OVERRIDE.reason]: _reason, ...rest} = data
  return rest
}
