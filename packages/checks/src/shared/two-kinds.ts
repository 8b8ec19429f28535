import type {Document, Finding} from '@copydesk/core'
import {isDoubled, type Stray, spanOf} from './stray-mark.ts'

/** “Yes,’: one quotation whose two marks are not of one kind. */
const isOfTwoKinds = (document: Document, opener: Stray, closer: Stray): boolean =>
  opener.side === 'opener' &&
  closer.side === 'closer' &&
  closer.paragraph === opener.paragraph &&
  closer.mark.double !== opener.mark.double &&
  !isDoubled(document, opener) &&
  !isDoubled(document, closer)

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])

/** Finds one quotation whose marks are not of one kind, where another mark would only lack its partner. */
export const twoKinds = (document: Document, opener: Stray, closer: Stray): Finding | undefined => {
  const fix = isOfTwoKinds(document, opener, closer) ? PARTNERS.get(opener.mark.text) : undefined
  if (fix === undefined) return
  const message = `The quotation opens with “${opener.mark.text}” and closes with “${closer.mark.text}”`
  return {span: spanOf(closer.mark), message, fix, offered: true}
}
