import {Kind, Tags} from '@copydesk/core'
import {afterSaying, beforeVerbs} from './behind-verb.ts'
import {opensClause} from './clause-opening.ts'
import {joinsClause} from './joined-clause.ts'
import {afterConjunction, coordinated} from './joined-phrase.ts'
import {isMarked, isNoun, mayBeVerb, type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {numberOf} from './phrase-number.ts'
import {withQuantity} from './quantity.ts'
import {isVerbal, type Owner, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {isStateName} from './state-name.ts'

const MOST = 6
const ARTICLE = /^(?:the|an?|his|its|their|our|my|your|every|no)$/

const inPhrase = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view} = scene
  if (joinAt(view, at) !== 'space') return
  // One in five voters have
  if (kindAt(view, at - 1) === Kind.number && lowerAt(view, at) === 'in') return
  if (isVerbal(kindAt(view, at - 1))) return beforeVerbs(scene, at - 1, true)
  const outer = nounPhraseAt(view, at - 1)
  // The health of the port and its trade are
  if (phrase.and && outer && lowerAt(view, at) !== 'between')
    return numberOf(view, outer, scene.words) === 'many' ? {...outer, and: true} : undefined
  return outer && lowerAt(view, at) === 'of' ? withQuantity(scene, outer, phrase.of ?? phrase) : outer
}

// On Monday two ministers were
const isCount = (view: SentenceView, at: number): boolean =>
  kindAt(view, at) === Kind.number && view.words[at]?.form.shape === 'lower'

// The plan the ministers are; not “points that touch the word are”
const behindNoun = ({view}: Scene, phrase: NounPhrase, before: number): Owner => {
  // What'd he say
  if (/'(?:d|ll)$/.test(lowerAt(view, before))) return
  // Its reliance on loans to fund the ships
  if (lowerAt(view, before - 1) === 'to' && ((view.words[before]?.form.tags ?? 0) & Tags.verb) !== 0) return
  if (lowerAt(view, nounPhraseAt(view, before)?.first ?? before) === 'that') return
  const doubtful =
    kindAt(view, phrase.head) === Kind.plural &&
    mayBeVerb(view, phrase.head) &&
    kindAt(view, phrase.head - 1) !== Kind.determiner
  if (phrase.and || mayBeVerb(view, before)) return
  const alone = phrase.first === phrase.head && kindAt(view, phrase.first) === Kind.determiner
  return (isMarked(view, phrase) || isCount(view, phrase.first)) && !doubtful && !alone ? phrase : undefined
}

const PRONOUN = /^(?:he|she|they|we)$/
/** Behind these “it” is a subject: not “make it work”, “for it and”, “more than it”. */
const BEFORE_IT =
  /^(?:as|until|before|after|once|because|although|though|when|while|if|unless|since|where|whether|that|which)$/
const HELPING = /^(?:did|does|do|is|are|was|were|has|have|had|let|lets|make|makes|made|nor|so)(?:n't)?$/

/** “He”, “they”: always a subject, and of the verb behind it unless its own stands before it: “did he go”. */
export const isPlainSubject = ({view, words}: Scene, {first, head}: NounPhrase): boolean => {
  if (first !== head) return false
  if (lowerAt(view, head) === 'it') {
    const join = joinAt(view, head)
    if (join !== 'space') return join === 'open'
    const before = lowerAt(view, head - 1)
    return (BEFORE_IT.test(before) && lowerAt(view, head - 2) !== 'as') || words.saying.has(before)
  }
  if (!PRONOUN.test(lowerAt(view, head))) return false
  if (joinAt(view, head) !== 'space') return true
  if (kindAt(view, head - 1) === Kind.coordinator) return false
  const before = view.words[head - 1]?.form
  return before !== undefined && (before.tags & Tags.modal) === 0 && !HELPING.test(before.lower)
}

const ownerOf = (scene: Scene, phrase: NounPhrase): Owner => {
  const {view, words} = scene
  if (isPlainSubject(scene, phrase)) return phrase
  let before = phrase.first - 1
  let join = joinAt(view, phrase.first)
  const adverb = join === 'space' && kindAt(view, before) === Kind.adverb
  if (adverb) join = joinAt(view, before--)
  if (join === 'open') return phrase
  if (join === 'comma') return opensClause(scene, phrase, before) ? phrase : undefined
  if (join === 'shut') return
  // Will it help
  if (((view.words[before]?.form.tags ?? 0) & Tags.modal) !== 0) return
  const kind = kindAt(view, before)
  if (kind === Kind.coordinator) return coordinated(scene, phrase, before)
  if (kind === Kind.subordinator || kind === Kind.relative) return afterConjunction(scene, phrase, before)
  if (adverb) return
  if (words.timing.has(lowerAt(view, before)) && joinsClause(scene, before)) return phrase
  if (kind === Kind.preposition) return inPhrase(scene, phrase, before)
  if (words.saying.has(lowerAt(view, before))) return afterSaying(scene, phrase, before)
  if (isVerbal(kind)) return beforeVerbs(scene, before, false)
  return isNoun(view, before) || kind === Kind.pronoun || kind === Kind.number
    ? behindNoun(scene, phrase, before)
    : undefined
}

/** The phrase that ends before a verb, or that verbs right before it belong to: “the plan to leave is”, “the towns they saw are”. */
const phraseBefore = (scene: Scene, last: number): Owner => {
  const {view} = scene
  if (ARTICLE.test(lowerAt(view, last)) || HELPING.test(lowerAt(view, last))) return
  if (isStateName(view, last, scene.words)) return {first: last, head: last}
  if (!isVerbal(kindAt(view, last))) return nounPhraseAt(view, last)
  const isBare = kindAt(view, last) === Kind.past && PRONOUN.test(lowerAt(view, last - 1))
  if (!isBare) return beforeVerbs(scene, last, true)
  const isPlain = joinAt(view, last) === 'space' && joinAt(view, last - 1) === 'space'
  return isPlain && isNoun(view, last - 2) ? nounPhraseAt(view, last - 2) : undefined
}

/** Gives the phrase that is the subject of the clause whose verb follows `last`, where its parts are plain to see. */
export const clauseSubject = (scene: Scene, last: number): NounPhrase | undefined => {
  let phrase = phraseBefore(scene, last)
  for (let step = 0; phrase && step < MOST; step++) {
    const owner = ownerOf(scene, phrase)
    if (owner === phrase) return phrase
    phrase = owner
  }
  return
}
