import {OVERRIDE} from '@copydesk/server/gate'
import type {Doc} from './options.ts'

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

/** The document without what was typed into the two fields. */
export const cleared = (data: Doc): Doc => {
  const {[OVERRIDE.name]: _name, [OVERRIDE.reason]: _reason, ...rest} = data
  return rest
}
