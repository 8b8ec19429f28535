import {
  type Check,
  capitalised,
  type Document,
  type Finding,
  Kind,
  onceFor,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {likelier} from './shared/likelier.ts'
import {nounPhraseFrom} from './shared/noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView, viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'

/** The two cases of a pronoun. */
export interface PronounCaseOptions {
  /** Each pronoun as a subject, and the same as an object. */
  readonly objects: Readonly<Record<string, string>>
  /** Prepositions that may also stand before a clause. */
  readonly joining: readonly string[]
  /** How much likelier, as a power of ten, the language model must hold the other case to be. */
  readonly margin: number
}

const casesOf = onceFor((options: PronounCaseOptions): ReadonlyMap<string, string> => {
  const cases = new Map<string, string>()
  for (const [subject, object] of Object.entries(options.objects))
    cases.set(subject, object).set(object, subject)
  return cases
})

const isTrigger = testFor((options: PronounCaseOptions) => {
  const cases = casesOf(options)
  return ({lower, shape}) => (shape === 'lower' || shape === 'capitalised') && cases.has(lower)
})

/** How much surer the model must be behind a verb, where a clause may begin: “he said they”. */
const VERB = 1
const FINITE: ReadonlySet<number> = new Set([Kind.past, Kind.verbS, Kind.modal, Kind.verb])

const GOVERNING: ReadonlySet<number> = new Set([
  Kind.preposition,
  Kind.past,
  Kind.verb,
  Kind.verbS,
  Kind.gerund,
])

const goesOn = (view: SentenceView, at: number): boolean =>
  joinAt(view, at + 1) === 'space' &&
  (FINITE.has(kindAt(view, at + 1)) || kindAt(view, at + 1) === Kind.adverb)

/** “Between he and”, “told they to”: a subject's form behind a preposition or a verb, and no verb behind it. */
const isLostObject = (view: SentenceView, at: number, {joining}: PronounCaseOptions): boolean =>
  joinAt(view, at) === 'space' &&
  GOVERNING.has(kindAt(view, at - 1)) &&
  !joining.includes(lowerAt(view, at - 1)) &&
  !goesOn(view, at)

/** “Him said”, “Them also said”: an object's form where a clause begins, and its verb behind it. */
const isLostSubject = (view: SentenceView, at: number): boolean => {
  if (joinAt(view, at) === 'space') return false
  const verb = kindAt(view, at + 1) === Kind.adverb ? at + 2 : at + 1
  if (joinAt(view, at + 1) !== 'space' || joinAt(view, verb) !== 'space') return false
  const kind = kindAt(view, verb)
  return (
    kind === Kind.past ||
    kind === Kind.modal ||
    /^(?:was|were|is|are|has|have|had|did|do|does)$/.test(lowerAt(view, verb))
  )
}

const BEFORE_CLAUSE = /^(?:said|says|that|because|when|if|while|although|where)$/

/** “Said him and his wife were”: one of two who are the subject. */
const isHalfSubject = (view: SentenceView, at: number): boolean => {
  if (lowerAt(view, at + 1) !== 'and' || joinAt(view, at + 1) !== 'space') return false
  if (joinAt(view, at) === 'space' && !BEFORE_CLAUSE.test(lowerAt(view, at - 1))) return false
  const other = nounPhraseFrom(view, at + 2)
  if (!other || joinAt(view, other.head + 1) !== 'space') return false
  return /^(?:were|are|have|had|would|will)$/.test(lowerAt(view, other.head + 1))
}

const findingOf = (document: Document, word: Word, options: PronounCaseOptions): Finding | undefined => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  const other = casesOf(options).get(word.form.lower)
  if (!view || other === undefined) return
  const isSubject = Object.hasOwn(options.objects, word.form.lower)
  const isHalf = !isSubject && isHalfSubject(view, word.index)
  const isWrong = isSubject
    ? isLostObject(view, word.index, options)
    : isHalf || isLostSubject(view, word.index)
  if (!isWrong) return
  const surer = isSubject && kindAt(view, word.index - 1) !== Kind.preposition ? VERB : 0
  if (!isHalf && likelier(document, word, other) < options.margin + surer) return
  const fix = word.form.shape === 'capitalised' ? capitalised(other) : other
  return {span: {start: word.start, end: word.end}, message: writeNot(fix, word.text), fix, offered: true}
}

/** Finds a pronoun in the wrong case: “between he and the mayor”, “Him said so”. */
export const pronounCase: Check<PronounCaseOptions> = function* (document, options) {
  for (const word of wordsWhere(document, isTrigger(options))) {
    const finding = findingOf(document, word, options)
    if (finding) yield finding
  }
}
