import {pathToFileURL} from 'node:url'
import {catalogue, styles} from 'copydesk'
import type {CancellationToken} from 'vscode-languageserver'
import {auditOf} from './audit-of.ts'
import {explainRule} from './explain-rule.ts'
import {type Shop, settingsOf} from './shop.ts'
import type {DraftSources, HouseInForce, RuleChoice, StyleChoice} from './wire.ts'

interface AuditParams {
  readonly textDocument: {readonly uri: string}
}

const styleList = (): readonly StyleChoice[] =>
  [...styles.values()].map(({name, title}) => ({name, about: title}))

const ruleList = (own: readonly RuleChoice[]): readonly RuleChoice[] => [
  ...new Map([...catalogue, ...own].map(({id, summary}) => [id, {id, summary}])).values(),
]

/** Answers Copydesk's own requests: the audit, styles, rules, the config in force; and hears of a draft's sources. */
export const answerHouse = (shop: Shop): void => {
  const {connection, reviewer, houses, drafts} = shop
  connection.onRequest('copydesk/styles', styleList)
  connection.onRequest('copydesk/rules', async () => ruleList(await houses.ownRules()))
  connection.onRequest('copydesk/explain', async ({id}: {readonly id: string}) =>
    explainRule(id, await houses.ownRules()),
  )
  connection.onRequest('copydesk/audit', async ({textDocument}: AuditParams, token: CancellationToken) => {
    const review = await reviewer.review(textDocument.uri, token)
    return review ? auditOf(review) : []
  })
  connection.onRequest(
    'copydesk/house',
    async ({uri}: {readonly uri: string | null}): Promise<HouseInForce> => {
      const draft = uri === null ? undefined : drafts.get(uri)
      const house = draft && (await houses.of(draft, settingsOf(shop, draft.uri)))
      return {config: house?.config ? pathToFileURL(house.config).href : null, style: house?.style ?? null}
    },
  )
  connection.onNotification('copydesk/sources', ({uri, paths}: DraftSources) => {
    houses.setSources(uri, paths)
    reviewer.renew()
    shop.refresh()
  })
}
