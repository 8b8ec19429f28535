import type {Doc} from './options.ts'

/** One value of a document and its path, as Payload names it in errors. */
export interface FieldValue {
  readonly path: string
  readonly value: unknown
}

const childOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Doc)[key] : undefined

const step = ({path, value}: FieldValue, key: string): readonly FieldValue[] => {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (key !== '*') return [{path: at(key), value: childOf(value, key)}]
  return Array.isArray(value) ? value.map((entry, index) => ({path: at(String(index)), value: entry})) : []
}

/** Finds the values that a dotted path names; `*` stands for every entry of a list. */
export const fieldValues = (doc: Doc, path: string): readonly FieldValue[] =>
  path
    .split('.')
    .reduce<readonly FieldValue[]>(
      (values, key) => values.flatMap((one) => step(one, key)),
      [{path: '', value: doc}],
    )
    .filter(({value}) => value !== undefined && value !== null)
