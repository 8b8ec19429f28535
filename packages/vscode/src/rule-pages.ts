import {basename} from 'node:path'
import {type ExtensionContext, workspace} from 'vscode'
import type {Desk} from './desk.ts'

/** Lets the Markdown preview read the pages of rules. */
export const provideRulePages = ({subscriptions}: ExtensionContext, desk: Desk): void => {
  const provideTextDocumentContent = async ({path}: {readonly path: string}): Promise<string> =>
    (await desk.ask<string>('copydesk/explain', {id: basename(path, '.md')})) ?? ''
  subscriptions.push(
    workspace.registerTextDocumentContentProvider('copydesk-rule', {provideTextDocumentContent}),
  )
}
