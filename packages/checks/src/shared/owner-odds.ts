import {type Document, mayBeOwned, type OwnerCounts, type OwnerOdds, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {givenDoubts, type OwnedWords, ownsNone} from './owned-noun.ts'
import {ownerDoubts} from './owner-doubts.ts'
import type {SentenceView} from './sentence-view.ts'

/** How sure it must be that a plural or a name owns what follows it. */
export interface OwnerOptions extends OwnedWords {
  /** How sure it must be, as a natural logarithm of odds. */
  readonly least: number
  /** The same of a name. */
  readonly leastName: number
}

const UNCOUNTED = {whole: 0, stem: 0}

const countsOf = (document: Document, {form}: Word): OwnerCounts => {
  if (form.shape === 'lower') return UNCOUNTED
  const draft = wordsOfDraft(document)
  return {whole: draft.get(form.text) ?? 0, stem: draft.get(form.text.slice(0, -1)) ?? 0}
}

/** How sure it is that a word owns what follows it, where it is sure enough. */
export const ownerOddsAt = (
  document: Document,
  view: SentenceView,
  word: Word,
  options: OwnerOptions,
): OwnerOdds | undefined => {
  const {words, sentences, usage} = document
  const [sentence, next] = [sentences[word.sentence], words[word.index + 1]]
  if (!sentence || !usage || !mayBeOwned(next) || next.sentence !== word.sentence) return
  if (ownsNone(view, word.index, options)) return
  const place = {words, sentence, kinds: view.kinds, index: word.index}
  const counts = countsOf(document, word)
  const odds = usage.owner(place, counts)
  const least = word.form.shape === 'lower' ? options.least : options.leastName
  if (odds.margin < least) return
  const doubts = ownerDoubts(document, view, word, next, counts) + givenDoubts(view, word.index, options)
  return odds.margin < least + doubts ? undefined : odds
}
