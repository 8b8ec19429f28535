import {CodeLensRefreshRequest} from 'vscode-languageserver'
import type {Shop} from './shop.ts'
import {unlessRefused} from './unless-refused.ts'

/** Has the editor ask again for what stands beside the copy: the line above a draft, the marks behind its quotations. */
export const refreshMarks = ({connection, client}: Shop): void => {
  const {refreshesLenses, refreshesHints} = client()
  if (refreshesLenses) void unlessRefused(connection, connection.sendRequest(CodeLensRefreshRequest.type))
  if (refreshesHints) void unlessRefused(connection, connection.languages.inlayHint.refresh())
}
