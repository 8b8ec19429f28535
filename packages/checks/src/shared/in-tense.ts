import {type Document, Tags, type Word} from '@copydesk/core'
import type {SentenceView} from './sentence-view.ts'

/** Gives what stands for a wrong verb form, the likeliest first: “he say” among pasts is “he said”. */
export const inTense = (
  document: Document,
  view: SentenceView,
  {form}: Word,
  right: string,
): readonly string[] => {
  if (form.lower !== 'say') return [right]
  const {firstWord, lastWord} = document.paragraphs[view.words[view.first]?.paragraph ?? 0] ?? {}
  const around = document.words.slice(firstWord, lastWord)
  const pasts = around.filter(
    (word) => (word.form.tags & Tags.past) !== 0 && word.form.shape === 'lower',
  ).length
  const thirds = around.filter(
    (word) => (word.form.tags & Tags.verbS) !== 0 && (word.form.tags & Tags.plural) === 0,
  ).length
  return pasts > thirds ? ['said', right] : [right, 'said']
}
