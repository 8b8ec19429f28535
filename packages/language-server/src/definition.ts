import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Source} from '@copydesk/core'
import type {LocationLink, Position} from 'vscode-languageserver'
import {Draft} from './draft.ts'
import {type Review, rangeIn} from './review.ts'
import {type Verdict, type Verdicts, verdictAt} from './verdicts.ts'

/** The address of a source's file. */
export const sourceUri = (path: string): string => pathToFileURL(resolve(path)).href

/** The place of a quotation's words in its source's file. */
export const sourceLink = (review: Review, {quotation, source}: Verdict): LocationLink | undefined => {
  const file: Source | undefined = review.house.context.sources.find(({path}) => path === source?.path)
  if (!source || !file) return
  const uri = sourceUri(file.path)
  const text = file.original ?? file.text
  const range = new Draft({uri, languageId: 'plaintext', version: 0, text}, review.draft.encoding).rangeOf(
    source,
  )
  return {
    originSelectionRange: rangeIn(review, quotation),
    targetUri: uri,
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
