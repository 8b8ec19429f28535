import type {HouseInForce} from '@copydesk/language-server/wire'
import {Uri, window, workspace} from 'vscode'
import type {Desk} from './desk.ts'

const FIRST = `# What the house wants of a draft. Every key may be left out.
# style: bbc
# dialect: en-GB
# vocabulary: [house-words.txt]
# sources: [transcripts/]
rules: {}
`

const create = async (): Promise<Uri | undefined> => {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) {
    void window.showInformationMessage('Open a folder first: the house’s rules are a file in it')
    return
  }
  const yes = 'Create .copydeskrc.yml'
  if ((await window.showInformationMessage('This folder has no rules of its own yet', yes)) !== yes) return
  const uri = Uri.joinPath(folder.uri, '.copydeskrc.yml')
  await workspace.fs.writeFile(uri, new TextEncoder().encode(FIRST))
  return uri
}

/** Opens the config of the draft in front; offers to create one where there is none. */
export const openRules = async (desk: Desk): Promise<void> => {
  const document = window.activeTextEditor?.document
  const uri = document ? desk.client.code2ProtocolConverter.asUri(document.uri) : undefined
  const house = await desk.ask<HouseInForce>('copydesk/house', {uri: uri ?? null})
  const config = house?.config ? Uri.parse(house.config) : await create()
  if (config) await window.showTextDocument(config)
}
