import {createHash} from 'node:crypto'
import type {Story} from './story.ts'

/**
 * Names one version of a story's text: SHA-256 over its fields, in the order of their names, in hexadecimal. Whatever an
 * editor could see change changes it; the order in which a CMS sends the fields does not.
 */
export const contentHash = ({fields}: Pick<Story, 'fields'>): string => {
  const hash = createHash('sha256')
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name]
    hash.update(JSON.stringify([name, field?.format ?? 'text', field?.text ?? '']))
  }
  return hash.digest('hex')
}
