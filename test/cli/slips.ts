import {catalogue} from 'copydesk'
import {onlyRepeated} from './run.ts'

/** A config with one rule on, whatever else ships. */
export const config: string = onlyRepeated(catalogue.map(({id}) => id))
/** A draft with one slip. */
export const slip = 'The minister said the the talks went well.\n'
/** The same, mended. */
export const clean = 'The minister said the talks went well.\n'
/** What is said of it. */
export const pretty = (name: string): string =>
  `${name}\n1:19-1:26 error “the” is written twice repeated-word copydesk\n`
