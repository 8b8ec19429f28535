import {Kind} from '@copydesk/core'
import {isItem} from './clause-opening.ts'
import {type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {type Count, numberOf} from './phrase-number.ts'
import type {Scene} from './scene.ts'
import {endsAmpersand, joinAt, kindAt, lowerAt} from './sentence-view.ts'

/** Every phrase that may be the subject is as many as the others, so that it need not be known which one it is. */
export interface Consensus {
  readonly count: Count
  readonly head: number
}

const REACH = 40

/** Words behind which a clause, a doing or a question may be the subject, or two things. */
const OTHERWISE =
  /^(?:what|whatever|whether|how|if|to|and|or|nor|not|than|as|like|plus|both|either|neither|none|wish)$/

const isDoubtful = ({view}: Scene, at: number): boolean =>
  kindAt(view, at) === Kind.gerund || kindAt(view, at) === Kind.other || OTHERWISE.test(lowerAt(view, at))

const isNominal = (kind: number): boolean =>
  kind <= Kind.names || kind === Kind.pronoun || kind === Kind.determiner || kind === Kind.number

/** Whether no preposition stands before a phrase. */
const isFree = ({view}: Scene, {first}: NounPhrase): boolean =>
  joinAt(view, first) !== 'space' || kindAt(view, first - 1) !== Kind.preposition

/** Whether a phrase ends right before a verb. */
const mayEndSubject = ({view}: Scene, verb: number): boolean => {
  const last = kindAt(view, verb - 1) === Kind.adverb ? verb - 2 : verb - 1
  const isPlain = joinAt(view, verb) === 'space' && joinAt(view, last + 1) === 'space'
  return isPlain && (isNominal(kindAt(view, last)) || kindAt(view, last) === Kind.relative)
}

/** Gives how many the subject of a verb is where all phrases before it in its sentence are as many. */
export const consensus = (scene: Scene, verb: number): Consensus | undefined => {
  const {view, words} = scene
  if (!mayEndSubject(scene, verb)) return
  let found: Consensus | undefined
  let isSubject = false
  for (let at = verb - 1; at >= Math.max(view.first, verb - REACH); at--) {
    const join = joinAt(view, at + 1)
    // Two weeks’ notice
    if (/^['’]/.test(view.words[at + 1]?.gap ?? '') || endsAmpersand(view, at + 1)) return
    // A ban by the Harbour Board (HB) officials
    if ((view.words[at + 1]?.gap ?? '').startsWith(')')) return
    if (join === 'open' || join === 'shut') break
    if (isDoubtful(scene, at) || (join === 'comma' && isItem(scene, at))) return
    if (!isNominal(kindAt(view, at))) continue
    const phrase = nounPhraseAt(view, at)
    const count = phrase && numberOf(view, phrase, words)
    if (!count || lowerAt(view, phrase.head) === 'i' || (found && found.count !== count)) return
    found ??= {count, head: phrase.head}
    isSubject ||= isFree(scene, phrase)
    at = phrase.first
  }
  return isSubject ? found : undefined
}
