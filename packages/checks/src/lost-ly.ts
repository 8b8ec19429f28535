import {
  type Check,
  type Document,
  type Finding,
  type Form,
  Kind,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {adverbOf} from './shared/adverb-of.ts'
import {writeNot} from './shared/find-in-text.ts'
import {likelier} from './shared/likelier.ts'
import {isVerbal} from './shared/scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView, viewOf} from './shared/sentence-view.ts'

/** Between which words an adjective has lost its -ly. */
export interface LostLyOptions {
  /** Words behind which a verb goes on: has, was, will. */
  readonly helping: readonly string[]
  /** How much likelier the adverb must be, as a power of ten. */
  readonly margin: number
}

const isAdjective = ({shape, tags}: Form): boolean => shape === 'lower' && (tags & Tags.adjective) !== 0

const GOES_ON: ReadonlySet<number> = new Set([
  Kind.determiner,
  Kind.possessive,
  Kind.preposition,
  Kind.to,
  Kind.subordinator,
  Kind.pronoun,
])

/** Whether the words behind a verb show that it is one, and does not describe a noun that follows. */
const isVerbHere = (view: SentenceView, at: number): boolean =>
  at === view.last || joinAt(view, at + 1) !== 'space' || GOES_ON.has(kindAt(view, at + 1))

const stands = (view: SentenceView, at: number, {helping}: LostLyOptions): boolean => {
  if (!helping.includes(lowerAt(view, at - 1)) || !isVerbal(kindAt(view, at + 1))) return false
  return joinAt(view, at) === 'space' && joinAt(view, at + 1) === 'space' && isVerbHere(view, at + 1)
}

const findingOf = (document: Document, word: Word, options: LostLyOptions): Finding | undefined => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  if (!view || !stands(view, word.index, options)) return
  const right = adverbOf(word.form.lower, document.lexicon)
  if (!right || likelier(document, word, right) < options.margin) return
  const {start, end, text} = word
  return {span: {start, end}, message: writeNot(right, text), fix: [right], offered: true}
}

/** Finds adjectives before a verb that lack their -ly: “had previous worked”. */
export const lostLy: Check<LostLyOptions> = function* (document, options) {
  for (const word of wordsWhere(document, isAdjective)) {
    const finding = findingOf(document, word, options)
    if (finding) yield finding
  }
}
