import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Source} from '@copydesk/core'
import type {Audited} from '@copydesk/quotations'
import type {LocationLink, Position} from 'vscode-languageserver'
import {Draft} from './draft.ts'
import {type Review, rangeIn} from './review.ts'
import {type Verdicts, verdictAt} from './verdicts.ts'

/** The address of a source's file. */
export const sourceUri = (path: string): string => pathToFileURL(resolve(path)).href

/** The place of a quotation's words in its source's file. */
export const sourceLink = (review: Review, {quotation, judged}: Audited): LocationLink | undefined => {
  const place = judged?.source
  const file: Source | undefined = review.house.context.sources.find(({path}) => path === place?.path)
  if (!place || !file) return
  const targetUri = sourceUri(file.path)
  const original = {uri: targetUri, languageId: 'plaintext', version: 0, text: file.original ?? file.text}
  const span = file.origin?.toOriginal(place) ?? place
  const range = new Draft(original, review.draft.encoding).rangeOf(span)
  return {
    originSelectionRange: rangeIn(review, quotation),
    targetUri,
    targetRange: range,
    targetSelectionRange: range,
  }
}

/** Leads from a quotation to the source's words. */
export const definitionAt = (
  review: Review,
  verdicts: Verdicts,
  position: Position,
): LocationLink | undefined => {
  const verdict = verdictAt(review, verdicts, position)
  return verdict && sourceLink(review, verdict)
}
