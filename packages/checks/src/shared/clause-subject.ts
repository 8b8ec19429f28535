import {Kind, Tags} from '@copydesk/core'
import {opensClause} from './clause-opening.ts'
import {isNoun, type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {numberOf} from './phrase-number.ts'
import {hasSubject, isVerbal, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** What a phrase belongs to: itself where it is the subject, the phrase around it, or nothing plain to see. */
type Owner = NounPhrase | undefined

const MOST = 6

const isMarked = (view: SentenceView, {first}: NounPhrase): boolean => {
  const kind = kindAt(view, first)
  return kind === Kind.determiner || kind === Kind.possessive || kind === Kind.pronoun
}

const mayBeVerb = ({words}: SentenceView, at: number): boolean =>
  ((words[at]?.form.tags ?? 0) & Tags.verbS) !== 0

const isNominative = ({view, words}: Scene, {head}: NounPhrase): boolean =>
  words.nominative.has(lowerAt(view, head))

// “Arrested” in “the men arrested in Rome are” is none of the past: another verb follows.
const mayBeParticiple = ({words}: SentenceView, at: number): boolean =>
  ((words[at]?.form.tags ?? 0) & Tags.participle) !== 0

// The plan to build homes is; the men arrested in Rome are
const beforeVerbs = ({view, words}: Scene, last: number, isFar: boolean): Owner => {
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
  const opens = kindAt(view, first)
  if (
    opens !== Kind.to &&
    opens !== Kind.gerund &&
    opens !== Kind.participle &&
    !(isFar && mayBeParticiple(view, first))
  )
    return
  return isNoun(view, first - 1) ? nounPhraseAt(view, first - 1) : undefined
}

// He says the ministers are; not “those who say this are”
const afterSaying = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view} = scene
  const before = kindAt(view, at - 1)
  return before === Kind.relative || before === Kind.to ? undefined : phrase
}

// The minister and his aides are; he left and the minister was
const coordinated = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view, words} = scene
  const lower = lowerAt(view, at)
  const alone = phrase.first === phrase.head
  if (lower === 'but') return alone && lowerAt(view, phrase.head) === 'that' ? undefined : phrase
  if (lower !== 'and') return
  if (isNominative(scene, phrase)) return lowerAt(view, phrase.head) === 'i' ? undefined : phrase
  if (joinAt(view, at) !== 'space') return
  const before = kindAt(view, at - 1)
  if (hasSubject(before) || before === Kind.adverb)
    return isMarked(view, phrase) || kindAt(view, phrase.first) === Kind.name ? phrase : undefined
  const left = nounPhraseAt(view, at - 1)
  if (!left || numberOf(view, phrase, words) !== 'many') return
  if (left.first === left.head && kindAt(view, left.head) === Kind.noun) return
  const opens = joinAt(view, left.first) !== 'space' || kindAt(view, left.first - 1) === Kind.subordinator
  return opens ? phrase : undefined
}

// Because the minister was; the plan that ministers are; not “those who shops are”
const afterConjunction = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view, words} = scene
  const lower = lowerAt(view, at)
  if (words.comparing.has(lower) && !isNominative(scene, phrase)) return
  const kind = kindAt(view, phrase.first)
  const alone = phrase.first === phrase.head
  if (kindAt(view, at) === Kind.relative) {
    if (kind === Kind.noun || (lower === 'what' && kind !== Kind.pronoun)) return
    const isVerb =
      kindAt(view, phrase.head) === Kind.plural && (lower === 'who' || mayBeVerb(view, phrase.head))
    return isVerb ? undefined : phrase
  }
  if (alone && kind === Kind.determiner && lower === 'how') return
  const object = alone && kind === Kind.pronoun && !isNominative(scene, phrase)
  return object && words.timing.has(lower) ? undefined : phrase
}

const inPhrase = (scene: Scene, at: number): Owner => {
  const {view} = scene
  if (joinAt(view, at) !== 'space') return
  return isVerbal(kindAt(view, at - 1)) ? beforeVerbs(scene, at - 1, true) : nounPhraseAt(view, at - 1)
}

const ownerOf = (scene: Scene, phrase: NounPhrase): Owner => {
  const {view, words} = scene
  let before = phrase.first - 1
  let join = joinAt(view, phrase.first)
  const adverb = join === 'space' && kindAt(view, before) === Kind.adverb
  if (adverb) join = joinAt(view, before--)
  if (join === 'open') return phrase
  if (join === 'comma') return opensClause(scene, phrase, before) ? phrase : undefined
  if (join === 'shut') return
  const kind = kindAt(view, before)
  if (kind === Kind.coordinator) return coordinated(scene, phrase, before)
  if (kind === Kind.subordinator || kind === Kind.relative) return afterConjunction(scene, phrase, before)
  if (adverb) return
  if (kind === Kind.preposition) return inPhrase(scene, before)
  if (words.saying.has(lowerAt(view, before))) return afterSaying(scene, phrase, before)
  if (isVerbal(kind)) return beforeVerbs(scene, before, false)
  // The plan the ministers are
  if (!isNoun(view, before) && kind !== Kind.pronoun) return
  const doubtful = kindAt(view, phrase.head) === Kind.plural && mayBeVerb(view, phrase.head)
  const alone = phrase.first === phrase.head && kindAt(view, phrase.first) === Kind.determiner
  return isMarked(view, phrase) && !doubtful && !alone ? phrase : undefined
}

/** Gives the phrase that is the subject of the clause whose verb follows `last`, where its parts are plain to see. */
export const clauseSubject = (scene: Scene, last: number): NounPhrase | undefined => {
  let phrase = nounPhraseAt(scene.view, last)
  for (let step = 0; phrase && step < MOST; step++) {
    const owner = ownerOf(scene, phrase)
    if (owner === phrase) return phrase
    phrase = owner
  }
  return
}
