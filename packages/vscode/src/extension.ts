import type {ExtensionContext} from 'vscode'
import {Desk} from './desk.ts'
import {fixOnSave} from './fix-on-save.ts'
import {registerCommands} from './register-commands.ts'
import {provideRulePages} from './rule-pages.ts'
import {showStatus} from './show-status.ts'

let desk: Desk | undefined

/** Starts the language server and puts Copydesk's commands and status into the window. */
export const activate = async (context: ExtensionContext): Promise<void> => {
  desk = new Desk(context)
  registerCommands(context, desk)
  showStatus(context, desk)
  fixOnSave(context, desk)
  provideRulePages(context, desk)
  await desk.start()
}

/** Stops the language server. */
export const deactivate = (): Promise<void> | undefined => desk?.stop()
