import type {FieldLike} from './payload-types.ts'

const TEXTS = new Set(['text', 'textarea', 'richText'])

const isField = (field: unknown): field is FieldLike => typeof field === 'object' && field !== null

const inside = (field: FieldLike): readonly FieldLike[] =>
  [...(field.fields ?? []), ...(field.tabs ?? []), ...(field.blocks ?? [])].filter(isField)

// Rows and tabs without a name leave no trace in the document; an array's and a list of blocks' entries do.
const stepOf = ({type, name}: FieldLike, prefix: string): string => {
  if (name === undefined) return prefix
  return `${prefix}${name}.${type === 'array' || type === 'blocks' ? '*.' : ''}`
}

/** Lists the fields that hold copy, as dotted paths with `*` for the entries of arrays and blocks. */
export const textFields = (fields: readonly unknown[], prefix = ''): readonly string[] => {
  const paths = fields.filter(isField).flatMap((field) => {
    if (field.virtual || field.hasMany) return []
    if (TEXTS.has(field.type)) return field.name === undefined ? [] : [`${prefix}${field.name}`]
    return textFields(inside(field), stepOf(field, prefix))
  })
  return [...new Set(paths)]
}
