import type {StyleChoice} from '@copydesk/language-server/wire'
import {ConfigurationTarget, window, workspace} from 'vscode'
import type {Desk} from './desk.ts'

/** Lets the user pick the style; it is kept in the folder's settings, or the user's own where there is no folder. */
export const chooseStyle = async (desk: Desk): Promise<void> => {
  const styles = await desk.ask<readonly StyleChoice[]>('copydesk/styles', {})
  if (!styles) return
  const config = workspace.getConfiguration('copydesk', window.activeTextEditor?.document)
  const now = config.get<string>('style')
  const items = [
    {label: 'What the config says', description: '.copydeskrc.yml or front matter', name: ''},
    ...styles.map(({name, about}) => ({label: name, description: about, name})),
  ].map((item) => ({...item, picked: item.name === now}))
  const picked = await window.showQuickPick(items, {placeHolder: 'The house style to read drafts by'})
  if (!picked) return
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await config.update('style', picked.name === '' ? undefined : picked.name, target)
}
