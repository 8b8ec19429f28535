import type {Connection, TextDocuments} from 'vscode-languageserver'
import type {Client} from './capabilities.ts'
import type {Draft} from './draft.ts'
import type {Houses} from './houses.ts'
import type {Reviewer} from './reviewer.ts'
import type {Settings} from './settings.ts'

/** What the parts of the server share. */
export interface Shop {
  readonly connection: Connection
  readonly drafts: TextDocuments<Draft>
  readonly houses: Houses
  readonly reviewer: Reviewer
  readonly client: () => Client
  settings: Settings
  /** Those of open folders that have their own, by path. */
  folderSettings: ReadonlyMap<string, Settings>
  /** Has every draft diagnosed again. */
  refresh: () => void
}

/** The settings that a draft is read by: those of its folder. */
export const settingsOf = (
  {houses, settings, folderSettings}: Pick<Shop, 'houses' | 'settings' | 'folderSettings'>,
  uri: string,
): Settings => folderSettings.get(houses.rootOf(uri) ?? '') ?? settings
