import {type NodePlace, type RichNode, richText, type StoryField} from '@copydesk/server/gate'
import {fieldValues} from './field-values.ts'
import type {Doc} from './options.ts'

/** A field as the gate reads it, and the way from its text back to the editor's nodes. */
export interface ReadField extends StoryField {
  readonly placeOf: (offset: number) => NodePlace | undefined
  /** The words of a piece of its text, without tags. */
  readonly wordsOf: (text: string) => string
}

const plain = {placeOf: () => undefined, wordsOf: (text: string): string => text}

const rootOf = (value: unknown): RichNode | undefined => {
  if (Array.isArray(value)) return {children: value}
  if (typeof value !== 'object' || value === null || !('root' in value)) return
  const {root} = value
  return typeof root === 'object' && root !== null ? (root as RichNode) : undefined
}

const readValue = (value: unknown): ReadField | undefined => {
  if (typeof value === 'string') return {text: value, format: 'text', ...plain}
  const root = rootOf(value)
  if (!root) return
  const {html, ...ways} = richText(root)
  return {text: html, format: 'html', ...ways}
}

/** Reads the fields of a document that hold copy, by the paths that Payload gives them. */
export const readFields = (doc: Doc, paths: readonly string[]): ReadonlyMap<string, ReadField> =>
  new Map(
    paths
      .flatMap((path) => fieldValues(doc, path))
      .flatMap(({path, value}) => {
        const field = readValue(value)
        return field ? [[path, field] as const] : []
      }),
  )
