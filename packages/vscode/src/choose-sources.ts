import type {DraftSources} from '@copydesk/language-server/wire'
import {window} from 'vscode'
import {chosenSources, rememberSources} from './chosen-sources.ts'
import type {Desk} from './desk.ts'

const FILTERS = {Texts: ['txt', 'md', 'markdown', 'html', 'htm'], 'All files': ['*']}

/** Lets the user name the texts that the draft in front quotes; cancelling keeps what was chosen before. */
export const chooseSources = async (desk: Desk): Promise<void> => {
  const draft = desk.draft()
  if (!draft) return
  const uri = desk.client.code2ProtocolConverter.asUri(draft)
  const before = new Map(Object.entries(chosenSources(desk.context))).get(uri) ?? []
  const picked = await window.showOpenDialog({
    canSelectMany: true,
    openLabel: 'Compare with these',
    title: before.length > 0 ? `Sources of this draft (now ${before.length})` : 'Sources of this draft',
    filters: FILTERS,
  })
  if (!picked) return
  const paths = picked.map(({fsPath}) => fsPath)
  await rememberSources(desk.context, uri, paths)
  const chosen: DraftSources = {uri, paths}
  await desk.client.sendNotification('copydesk/sources', chosen)
}
