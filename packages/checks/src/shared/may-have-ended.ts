import {type Document, Kind, Tags, type Word} from '@copydesk/core'
import {kindAt, viewOf} from './sentence-view.ts'

const FINITE: ReadonlySet<number> = new Set([Kind.verb, Kind.verbS, Kind.past, Kind.modal])
const REACH = 60

/** Whether a sentence may have ended before a word: none does that has no verb yet. “The charity, One in four” */
export const mayHaveEnded = (document: Document, {index, sentence: at}: Word): boolean => {
  const sentence = document.sentences[at]
  const view = sentence && viewOf(document, sentence)
  if (!view || index - view.first > REACH) return true
  for (let before = index - 1; before >= view.first; before--)
    if (FINITE.has(kindAt(view, before))) return true
  return false
}

const NOUNS = Tags.noun | Tags.plural
const SMALL = Tags.preposition | Tags.determiner | Tags.conjunction | Tags.pronoun | Tags.adverb

/** “Police Commissioner”, “Police and Crime Commissioner”: a noun with a capital that another noun with a capital follows. */
export const opensOffice = ({words}: Document, {index, form}: Word): boolean => {
  if ((form.tags & NOUNS) === 0 || (form.tags & SMALL) !== 0) return false
  const isJoined = words[index + 1]?.form.lower === 'and'
  const next = words[index + (isJoined ? 2 : 1)]
  return next?.gap === ' ' && next.form.shape === 'capitalised' && (next.form.tags & NOUNS) !== 0
}
