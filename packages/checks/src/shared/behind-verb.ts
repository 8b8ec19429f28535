import {Kind, Tags} from '@copydesk/core'
import {isNoun, type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {isVerbal, type Owner, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

// “Arrested” in “the men arrested in Rome are” is none of the past: another verb follows.
const mayBeParticiple = ({words}: SentenceView, at: number): boolean =>
  ((words[at]?.form.tags ?? 0) & Tags.participle) !== 0

const SUBJECT = /^(?:who|which|that)$/

/** What a relative pronoun stands for that is the subject of the verb behind it. */
const beforeRelative = ({view, words}: Scene, relative: number, verb: number): Owner => {
  if (!SUBJECT.test(lowerAt(view, relative)) || words.saying.has(lowerAt(view, verb))) return
  const isPlain = joinAt(view, relative) === 'space' && joinAt(view, relative + 1) === 'space'
  return isPlain && isNoun(view, relative - 1) ? nounPhraseAt(view, relative - 1) : undefined
}

/** Gives what a phrase behind verbs belongs to: “the plan to build homes is”, and `isFar`, behind a preposition, “the men arrested in Rome are”. */
export const beforeVerbs = ({view, words}: Scene, last: number, isFar: boolean): Owner => {
  if (words.causing.has(lowerAt(view, last))) return
  let first = last + 1
  for (
    let at = last;
    isVerbal(kindAt(view, at)) || kindAt(view, at) === Kind.to || kindAt(view, at) === Kind.adverb;
    at--
  ) {
    first = at
    if (joinAt(view, at) !== 'space') return
  }
  // The man who saw the boys is
  if (kindAt(view, first - 1) === Kind.relative) return beforeRelative({view, words}, first - 1, last)
  const opens = kindAt(view, first)
  if (
    opens !== Kind.to &&
    opens !== Kind.gerund &&
    opens !== Kind.participle &&
    !(isFar && mayBeParticiple(view, first))
  )
    return
  // The ban on building homes is
  const isObject =
    first === last &&
    opens === Kind.gerund &&
    kindAt(view, first - 1) === Kind.preposition &&
    joinAt(view, first - 1) === 'space'
  const before = isObject ? first - 2 : first - 1
  return isNoun(view, before) ? nounPhraseAt(view, before) : undefined
}

/** Gives what a phrase behind a verb of saying belongs to: “he says the ministers are”, not “those who say this are”. */
export const afterSaying = ({view}: Scene, phrase: NounPhrase, at: number): Owner => {
  const before = kindAt(view, at - 1)
  return before === Kind.relative || before === Kind.to ? undefined : phrase
}
