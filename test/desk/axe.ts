import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[]
}

/** Gives what axe finds wrong with a page, a line a fault. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(`${axe};0`)
  const violations = await page.evaluate<readonly Violation[]>('axe.run().then(({violations}) => violations)')
  return violations.flatMap(({id, nodes}) =>
    nodes
      .slice(0, 3)
      .map(({html, failureSummary = ''}) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
  )
}
