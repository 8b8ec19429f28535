import {readFileSync} from 'node:fs'
import type {Format, Source} from '@copydesk/core'
import {type AuditedQuotation, auditFiles, loadReader} from 'copydesk'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'

/** Words of somebody, and what is said of drafts that quote them. */
interface Quoted {
  readonly source: string
  readonly cases: readonly {
    readonly kind: string
    readonly draft: string
    readonly format?: Format
    /** A line for each quotation: the verdict, and what no editor may change. */
    readonly says: readonly string[]
  }[]
}

const said = ({verdict, differences, note}: AuditedQuotation): string => {
  const messages = differences.filter(({permitted}) => !permitted).map(({message}) => message)
  return [verdict, ...(verdict === 'misattributed' && note ? [note] : messages)].join('; ')
}

describe.each(['speech', 'debate', 'press', 'report', 'statement', 'release'])(
  'drafts that quote a %s',
  (name) => {
    const {source, cases}: Quoted = parse(
      readFileSync(new URL(`quotes/${name}.yml`, import.meta.url), 'utf8'),
    )
    const sources: readonly Source[] = [{path: `${name}.txt`, text: source, format: 'text'}]

    it.each(cases)('$kind', async ({draft, format = 'text', says}) => {
      const read = await loadReader(format)
      const [audit] = auditFiles([{path: 'draft', text: draft, read}], sources)
      expect(audit?.quotations.map(said)).toEqual(says)
    })
  },
)
