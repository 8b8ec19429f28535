import {TAGS, Tag} from '../../src/slips/tag-tables.ts'
import {COMMA_TAG, type TaggedRow} from './read-tags.ts'

/** The tags that are told apart, by their numbers, and what gives the number of any. */
export interface TagNumbers {
  readonly names: readonly string[]
  readonly numberOf: (tag: string) => number
}

/** Numbers the commonest tags; a rarer one passes for the tag that it begins with: `pps+hvz` for `pps`. */
export const tagNumbers = (rows: readonly TaggedRow[]): TagNumbers => {
  const counts = new Map<string, number>()
  for (const {form, tag} of rows.flat()) if (form) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const common = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  const names = ['', COMMA_TAG, ...common.slice(0, TAGS - 3).map(([tag]) => tag)]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const numberOf = (tag: string): number => {
    for (let end = tag.length; end > 0; end--) {
      const number = numbers.get(tag.slice(0, end))
      if (number !== undefined) return number
    }
    return Tag.any
  }
  return {names, numberOf}
}
