import type {Status} from '@copydesk/language-server/wire'
import {type ExtensionContext, languages, MarkdownString, StatusBarAlignment, window, workspace} from 'vscode'
import type {Desk} from './desk.ts'

const textOf = ({errors, warnings, style}: Status): string =>
  errors + warnings === 0 ? `$(check) ${style}` : `$(error) ${errors} $(warning) ${warnings} ${style}`

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const tooltipOf = ({errors, warnings, suggestions, style, quotations, verified}: Status): MarkdownString => {
  const lines = [
    `**Copydesk**: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(suggestions, 'suggestion')}`,
    `Style: ${style}`,
    quotations > 0
      ? `${verified} of ${quotations} quotations stand in the sources`
      : 'No quotation was compared',
    'Click to choose a style',
  ]
  return new MarkdownString(lines.join('\n\n'))
}

/** Keeps a status bar item with the counts and the style of the draft in front. */
export const showStatus = ({subscriptions}: ExtensionContext, {client}: Desk): void => {
  const item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, 90)
  item.name = 'Copydesk'
  item.command = 'copydesk.chooseStyle'
  const newest = new Map<string, Status>()
  const show = (): void => {
    const document = window.activeTextEditor?.document
    const status = document && newest.get(client.code2ProtocolConverter.asUri(document.uri))
    if (!status) {
      item.hide()
      return
    }
    item.text = textOf(status)
    item.tooltip = tooltipOf(status)
    item.show()
  }
  subscriptions.push(
    item,
    client.onNotification('copydesk/status', (status: Status) => {
      newest.set(status.uri, status)
      show()
    }),
    workspace.onDidCloseTextDocument(({uri}) => newest.delete(client.code2ProtocolConverter.asUri(uri))),
    window.onDidChangeActiveTextEditor(show),
    languages.onDidChangeDiagnostics(show),
  )
}
