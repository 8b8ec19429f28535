import {commands, type ExtensionContext} from 'vscode'
import {auditQuotations} from './audit-quotations.ts'
import {chooseSources} from './choose-sources.ts'
import {chooseStyle} from './choose-style.ts'
import type {Desk} from './desk.ts'
import {explainRule} from './explain-rule.ts'
import {fixAll} from './fix-all.ts'
import {openRules} from './open-rules.ts'

/** Puts Copydesk's commands into the palette. */
export const registerCommands = ({subscriptions}: ExtensionContext, desk: Desk): void => {
  const all: readonly (readonly [string, (...given: readonly unknown[]) => unknown])[] = [
    ['fixAll', () => fixAll(desk)],
    ['auditQuotations', () => auditQuotations(desk)],
    ['chooseStyle', () => chooseStyle(desk)],
    ['chooseSources', () => chooseSources(desk)],
    ['explainRule', (id) => explainRule(desk, typeof id === 'string' ? id : undefined)],
    ['openRules', () => openRules(desk)],
    ['restart', () => desk.client.restart()],
    ['showLog', () => desk.client.outputChannel.show()],
  ]
  for (const [name, run] of all) subscriptions.push(commands.registerCommand(`copydesk.${name}`, run))
}
