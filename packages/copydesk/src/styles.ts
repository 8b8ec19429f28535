import type {Dialect} from '@copydesk/core'
import type {RuleSetting} from './settings/config.ts'

/** One house's style: what it sets beyond the catalogue's own defaults. */
export interface Style {
  readonly name: string
  readonly dialect?: Dialect
  readonly rules: ReadonlyMap<string, RuleSetting>
}

/** The styles that Copydesk ships, by name. */
export const styles: ReadonlyMap<string, Style> = new Map([
  ['copydesk', {name: 'copydesk', rules: new Map()}],
])
