import type {Document, Finding, Word} from '@copydesk/core'
import {writeNot} from './find-in-text.ts'
import {type IrregularOptions, pastOfParticiple} from './irregular-verbs.ts'

const SUBJECT = /^(?:he|she|they|we|i)$/
const ADVERB = /^(?:never|also|just|only|always|soon|then|once|even|later|often)$/
/** Behind these a subject has its verb, or shares one, before it: “had he done”, “than she drawn”. */
const BEFORE =
  /^(?:ha(?:s|ve|d|ving)|is|are|was|were|be|been|being|am|nor|neither|so|than)(?:n't)?$|'(?:s|d|ve|re|ll)$/
const REACH = 6

/** Whether nothing in the clause before a subject helps the verb behind it. */
const standsAlone = ({words, sentences}: Document, {index, sentence}: Word): boolean => {
  const first = Math.max(sentences[sentence]?.firstWord ?? index, index - REACH)
  for (let at = index - 1; at >= first; at--) {
    const word = words[at]
    if (!word || BEFORE.test(word.form.lower)) return false
    if (words[at + 1]?.gap !== ' ') break
  }
  return true
}

/** Tells of a participle that stands for a past, right behind its subject: “they seen him”, “she begun”. */
export const bareParticiple = (
  document: Document,
  verb: Word,
  options: IrregularOptions,
): Finding | undefined => {
  const past = pastOfParticiple(verb.form, options)
  if (past === undefined || verb.gap !== ' ') return
  const before = document.words[verb.index - 1]
  const subject =
    before && ADVERB.test(before.form.lower) && before.gap === ' ' ? document.words[verb.index - 2] : before
  if (!subject || subject.sentence !== verb.sentence || !SUBJECT.test(subject.form.lower)) return
  if (!standsAlone(document, subject)) return
  const span = {start: verb.start, end: verb.end}
  return {span, message: `${writeNot(past, verb.text)}, behind “${subject.text}”`, fix: past, offered: true}
}
