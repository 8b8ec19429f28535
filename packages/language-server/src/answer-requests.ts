import type {CancellationToken} from 'vscode-languageserver'
import {codeActions} from './code-actions.ts'
import {codeLenses} from './code-lens.ts'
import {definitionAt} from './definition.ts'
import {documentLinks} from './document-links.ts'
import {hoverAt} from './hover.ts'
import {inlayHints} from './inlay-hints.ts'
import {refusal} from './limits.ts'
import type {Review} from './review.ts'
import type {Shop} from './shop.ts'
import {verdictsOf} from './verdicts.ts'

interface About {
  readonly textDocument: {readonly uri: string}
}

/** Answers what an editor asks about a draft; each answer is about the newest version. */
export const answerRequests = (shop: Shop): void => {
  const {connection, reviewer, drafts, client} = shop
  const ask =
    <Params extends About, Answer>(answer: (review: Review, params: Params) => Answer) =>
    async (params: Params, token: CancellationToken): Promise<Answer | null> => {
      const {uri} = params.textDocument
      if (refusal(drafts.get(uri)?.text ?? '')) return null
      const review = await reviewer.review(uri, token)
      return review ? answer(review, params) : null
    }
  connection.onCodeAction(ask((review, params) => [...codeActions(review, params)]))
  connection.onHover(ask((review, {position}) => hoverAt(review, verdictsOf(review), position) ?? null))
  connection.onDefinition(
    ask((review, {position}) => {
      const link = definitionAt(review, verdictsOf(review), position)
      if (!link) return null
      return client().links ? [link] : {uri: link.targetUri, range: link.targetRange}
    }),
  )
  connection.onCodeLens(
    ask((review, {textDocument}) =>
      shop.settings.codeLens ? codeLenses(verdictsOf(review), textDocument.uri, client().auditCommand) : [],
    ),
  )
  connection.languages.inlayHint.on(
    ask((review, {range}) => (shop.settings.inlayHints ? inlayHints(review, verdictsOf(review), range) : [])),
  )
  connection.onDocumentLinks(({textDocument}) => {
    const draft = drafts.get(textDocument.uri)
    return draft ? documentLinks(draft) : []
  })
}
