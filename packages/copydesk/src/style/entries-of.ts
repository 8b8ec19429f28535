import type {ConfigReader} from '../settings/config-reader.ts'
import type {Keys} from '../yaml-source.ts'

/** The numbers of a fact among those gathered of the house: `entry: 12` or `entry: [12, 13]`. */
export const entriesOf = (
  read: ConfigReader,
  parts: ReadonlyMap<string, unknown>,
  keys: Keys,
): readonly number[] => {
  const value = parts.get('entry')
  const list = typeof value === 'string' ? value.split(',').map(Number) : [value ?? []].flat()
  if (list.every((one): one is number => Number.isInteger(one))) return list
  read.fail([...keys, 'entry'], '“entry”: expected a number or a list of numbers')
  return []
}
