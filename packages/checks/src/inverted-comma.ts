import {type Check, type Document, type Sentence, Tags, type Word} from '@copydesk/core'

/** What the check looks for. */
export interface InvertedCommaOptions {
  /** Prepositions that open an inverted sentence. */
  readonly openers: readonly string[]
  /** Verbs that stand before their subject in one. */
  readonly verbs: readonly string[]
}

const LONGEST = 14
const SUBJECT = Tags.determiner | Tags.number

const mustBeFinite = ({form}: Word): boolean =>
  form.shape === 'lower' &&
  (form.tags & (Tags.verbS | Tags.past | Tags.modal)) !== 0 &&
  (form.tags & (Tags.noun | Tags.plural | Tags.adjective | Tags.participle)) === 0

/** The word behind the first comma of a sentence, where nothing before it is a clause of its own. */
const behindFirstComma = ({words}: Document, {firstWord, lastWord}: Sentence): number | undefined => {
  for (let at = firstWord + 1; at < Math.min(lastWord, firstWord + LONGEST); at++) {
    const word = words[at]
    if (!word) return
    if (word.gap.startsWith(',')) return word.gap === ', ' ? at : undefined
    if (word.gap.trim() !== '' || mustBeFinite(word)) return
  }
  return
}

/** Finds a comma between an inverted subject and its verb: “At the heart of the dispute, was the question”. */
export const invertedComma: Check<InvertedCommaOptions> = function* (document, {openers, verbs}) {
  const {sentences, words, text} = document
  for (const sentence of sentences) {
    const first = words[sentence.firstWord]
    if (!first || !openers.includes(first.form.lower)) continue
    const at = behindFirstComma(document, sentence)
    const verb = at === undefined ? undefined : words[at]
    if (at === undefined || !verb || !verbs.includes(verb.text)) continue
    const subject = words[at + 1]
    if (subject?.gap !== ' ' || (subject.form.tags & SUBJECT) === 0) continue
    if (text.charCodeAt(sentence.end - 1) === 63) continue
    const comma = verb.start - verb.gap.length
    yield {
      span: {start: comma, end: comma + 1},
      message: `Take the comma out: “${verb.text}” goes with what stands before it`,
      fix: '',
    }
  }
}
