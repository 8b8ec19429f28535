import {type Document, Tags, type Word} from '@copydesk/core'
import type {Term} from './term.ts'
import {withoutPossessive} from './without-possessive.ts'

/** Whether a term differs from what it replaces by its capitals alone. */
export const isCaseOnly = ({write}: Term, phrase: string): boolean =>
  [write].flat().some((text) => text !== phrase && text.toLowerCase() === phrase.toLowerCase())

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.form.shape !== 'lower' && /^\p{Lu}/u.test(word.text)

/** Whether a word is the first of its sentence or stands behind a mark that may ask for a capital. */
const mayTakeCapital = ({sentences}: Document, word: Word): boolean =>
  sentences[word.sentence]?.firstWord === word.index || /[:“"‘([\n•–—]/.test(word.gap)

/** Whether capitals are wrong here: exactly as the term has them, where no sentence, heading or longer name asks for them. */
export const isOutOfCase = (
  document: Document,
  at: number,
  {words: own, term}: {readonly words: readonly string[]; readonly term: Term},
): boolean => {
  const {words, paragraphs} = document
  const [first, last] = [words[at], words[at + own.length - 1]]
  if (!first || !last) return false
  const exact = own.every((text, index) => {
    const word = words[at + index]
    return (
      word !== undefined && withoutPossessive(word.form.plain) === withoutPossessive(text.replace(/’/g, "'"))
    )
  })
  if (!exact) return false
  const right = [term.write].flat()[0] ?? ''
  // “Internet” opens the sentence; “Internet Explorer” is a name.
  if (!/^\p{Lu}/u.test(own.join(' '))) return true
  if (/^\p{Lu}/u.test(right)) return true
  const {kind} = paragraphs[first.paragraph] ?? {}
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'standfirst') return false
  if (mayTakeCapital(document, first)) return false
  const [before, after] = [words[at - 1], words[at + own.length]]
  const joined = (word: Word | undefined, gap: string | undefined): boolean => gap === ' ' && isCapital(word)
  // “The PDF was deleted”: its article has a capital for another reason.
  const article = before !== undefined && (before.form.tags & (Tags.determiner | Tags.preposition)) !== 0
  return (
    (article || !joined(before?.paragraph === first.paragraph ? before : undefined, first.gap)) &&
    !joined(after?.paragraph === first.paragraph ? after : undefined, after?.gap)
  )
}
