import {type Range, type Uri, ViewColumn, window} from 'vscode'

/** Shows a place of a file in the first column and selects it. */
export const showPlace = async (uri: Uri, selection: Range): Promise<void> => {
  await window.showTextDocument(uri, {viewColumn: ViewColumn.One, selection})
}
