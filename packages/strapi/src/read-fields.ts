import {type NodePlace, OVERRIDE, type RichNode, richText, type StoryField} from '@copydesk/server/gate'
import type {Doc, Strapi} from './strapi-types.ts'

/** A field as the gate reads it, and the way back to its paragraphs. */
export interface ReadField extends StoryField {
  readonly paragraphOf: (offset: number) => NodePlace['paragraph'] | undefined
  readonly wordsOf: (text: string) => string
}

const OWN: ReadonlySet<string> = new Set(Object.values(OVERRIDE))

const plain = {paragraphOf: () => undefined, wordsOf: (text: string): string => text}

const READERS: ReadonlyMap<string, (value: unknown) => ReadField | undefined> = new Map([
  ['string', (value: unknown) => textOf(value, 'text')],
  ['text', (value: unknown) => textOf(value, 'text')],
  ['richtext', (value: unknown) => textOf(value, 'markdown')],
  ['blocks', (value: unknown) => blocksOf(value)],
])

const textOf = (value: unknown, format: 'text' | 'markdown'): ReadField | undefined =>
  typeof value === 'string' ? {text: value, format, ...plain} : undefined

const blocksOf = (value: unknown): ReadField | undefined => {
  if (!Array.isArray(value)) return
  const {html, placeOf, wordsOf} = richText({children: value} satisfies RichNode)
  return {text: html, format: 'html', paragraphOf: (offset) => placeOf(offset)?.paragraph, wordsOf}
}

/** Reads the fields of a document that hold copy: plain text, Markdown and Strapi's blocks. Throws for a field that is not there, or holds something else. */
export const readFields = (
  {contentTypes}: Pick<Strapi, 'contentTypes'>,
  uid: string,
  names: readonly string[],
  doc: Doc,
): ReadonlyMap<string, ReadField> => {
  const attributes = new Map(Object.entries(contentTypes[uid]?.attributes ?? {}))
  const wanted = names.length > 0 ? names : [...attributes.keys()].filter((name) => !OWN.has(name))
  const fields = new Map<string, ReadField>()
  for (const name of wanted) {
    const type = attributes.get(name)?.type
    if (type === undefined) throw new Error(`copydesk: “${uid}” has no field “${name}”`)
    const read = READERS.get(type)
    // What was named and is not read would be published unread.
    if (!read && names.length > 0)
      throw new Error(
        `copydesk: the field “${name}” of “${uid}” is a ${type}: ${[...READERS.keys()].join(', ')} are read`,
      )
    const field = read?.(doc[name])
    if (field) fields.set(name, field)
  }
  return fields
}
