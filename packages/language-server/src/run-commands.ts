import {LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import {addWord, configFor, switchOff} from './change-house.ts'
import {ADD_WORD, SWITCH_OFF} from './house-actions.ts'
import {type Shop, settingsOf} from './shop.ts'
import {renew} from './watch-house.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

const failed = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message)

/** The files that a config names may lie anywhere. */
const UNTRUSTED = 'Trust the folder first: until then Copydesk changes none of its files'

const run = async (shop: Shop, command: string, uri: string, argument: string): Promise<void> => {
  if (!shop.houses.trusted) throw failed(UNTRUSTED)
  const draft = shop.drafts.get(uri)
  const house = draft && (await shop.houses.of(draft, settingsOf(shop, uri)))
  const config = configFor(uri, house?.config, shop.houses.rootOf(uri))
  if (!config) throw failed('Save the draft first: the house’s rules are a file beside it')
  try {
    if (command === ADD_WORD) addWord(config, house?.wordLists ?? [], argument)
    else switchOff(config, argument)
  } catch (error) {
    throw failed(error instanceof Error ? error.message : String(error))
  }
}

/** Carries out the commands of code actions: they write the house's files, and drafts are read again. */
export const runCommands = (shop: Shop): void => {
  shop.connection.onExecuteCommand(async ({command, arguments: given = []}) => {
    const [uri, argument] = given as readonly unknown[]
    if (![ADD_WORD, SWITCH_OFF].includes(command) || !isText(uri) || !isText(argument)) {
      throw failed(`Expected ${ADD_WORD} or ${SWITCH_OFF} with two texts`)
    }
    await run(shop, command, uri, argument)
    renew(shop)
    return null
  })
}
