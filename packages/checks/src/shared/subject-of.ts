import {Kind} from '@copydesk/core'
import {antecedent} from './antecedent.ts'
import {beforeAside, beforeParenthesis} from './before-aside.ts'
import {clauseSubject, isPlainSubject} from './clause-subject.ts'
import {consensus} from './consensus.ts'
import type {NounPhrase} from './noun-phrase.ts'
import {type Count, numberOf} from './phrase-number.ts'
import {hasSubject, type Scene} from './scene.ts'
import {endsAmpersand, joinAt, kindAt, lowerAt} from './sentence-view.ts'
import {existingSubject, invertedSubject, isInverted} from './subject-after.ts'

/** The subject of a verb: how many it is, and the word that says so. */
export interface Subject {
  readonly count: Count
  readonly head: number
  /** Whether it is what a relative pronoun stands for, and a comma before that. */
  readonly relative: 'no' | 'close' | 'loose'
  /** Whether it is two, joined by “and”: “my wife and I”. */
  readonly isJoined?: boolean
  /** Whether what stands right before the verb has no say: “the ferries – a gift of the mayor – are”, “One of the men is”. */
  readonly isPlain?: boolean
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** “One of the men”; not “more than one of”, “one in five of”. */
const isOneOf = ({view}: Scene, head: number): boolean =>
  lowerAt(view, head) === 'one' && lowerAt(view, head + 1) === 'of' && joinAt(view, head) === 'open'

/** “He save”: whatever stands around, “he” and “she” have one verb. */
const isPronoun = (scene: Scene, phrase: NounPhrase): boolean =>
  /^(?:he|she|it)$/.test(lowerAt(scene.view, phrase.head)) && isPlainSubject(scene, phrase)

const subjectAt = (
  scene: Scene,
  phrase: NounPhrase | undefined,
  relative: Subject['relative'] = 'no',
): Subject | undefined => {
  const count = phrase && numberOf(scene.view, phrase, scene.words)
  if (!count) return
  const {head} = phrase.of ?? phrase
  const isPlain = isOneOf(scene, head) || isPronoun(scene, phrase)
  return {count, head, relative, isJoined: phrase.and === true, isPlain}
}

/** The one finite verb between the start of the sentence and the conjunction at a place. */
const onlyVerbBefore = ({view}: Scene, conjunction: number): number | undefined => {
  let only: number | undefined
  for (let at = conjunction - 1; at >= view.first; at--) {
    const join = joinAt(view, at + 1)
    const kind = kindAt(view, at)
    if (join === 'shut' || join === 'open' || kind === Kind.coordinator || kind === Kind.subordinator) return
    const before = kindAt(view, at - 1)
    if (!hasSubject(kind) || (kind === Kind.verb && (before === Kind.to || before === Kind.modal))) continue
    if (only !== undefined) return
    only = at
  }
  return only
}

// He came and has
const sharedSubject = (scene: Scene, conjunction: number, verb: number): Subject | undefined => {
  if (kindAt(scene.view, verb) === Kind.verb && lowerAt(scene.view, verb) !== 'are') return
  const other = onlyVerbBefore(scene, conjunction)
  return other === undefined || joinAt(scene.view, other) === 'comma'
    ? undefined
    : subjectBefore(scene, other)
}

const subjectBefore = (scene: Scene, verb: number): Subject | undefined => {
  const {view} = scene
  let at = verb - 1
  let join = joinAt(view, verb)
  while (join === 'space' && kindAt(view, at) === Kind.adverb) join = joinAt(view, at--)
  if (join === 'open' || join === 'shut') return
  if (join === 'comma') {
    const before = beforeAside(scene, at)
    const phrase = before === undefined ? undefined : clauseSubject(scene, before)
    return phrase && joinAt(view, phrase.first) === 'comma' ? undefined : subjectAt(scene, phrase)
  }
  const kind = kindAt(view, at)
  if (kind === Kind.coordinator) return at === verb - 1 ? sharedSubject(scene, at, verb) : undefined
  if (kind !== Kind.relative) return subjectAt(scene, clauseSubject(scene, at))
  if (!RELATIVE.has(lowerAt(view, at))) return
  const found = antecedent(scene, at)
  const relative = joinAt(view, at) === 'comma' ? 'loose' : 'close'
  return found && {count: found.count, head: found.phrase.head, relative}
}

/** “The ferries (all three of them) are” */
const subjectApart = (scene: Scene, verb: number): Subject | undefined => {
  const before = beforeParenthesis(scene.view, verb)
  const subject = before === undefined ? undefined : subjectAt(scene, clauseSubject(scene, before))
  return subject && {...subject, isPlain: true}
}

/** “Clinton were impeached”: one name, and what is said only of a person. */
const ofPerson = (scene: Scene, verb: number): Pick<Subject, 'count' | 'head'> | undefined => {
  const {view, words} = scene
  if (kindAt(view, verb - 1) !== Kind.name || joinAt(view, verb) !== 'space') return
  if (endsAmpersand(view, verb - 1)) return
  if (!words.personal.has(lowerAt(view, verb + 1)) || lowerAt(view, verb - 1).endsWith('s')) return
  const phrase = clauseSubject(scene, verb - 1)
  return phrase?.head === verb - 1 && !phrase.and ? {count: 'one', head: verb - 1} : undefined
}

const BE = /^(?:is|are|was|were)(?:n't)?$/
const HELPING = /^(?:is|are|was|were|has|have|do|does)(?:n't)?$/

/** Finds the subject of the finite verb at a place, where its parts are plain to see. */
export const subjectOf = (scene: Scene, verb: number): Subject | undefined => {
  const {view} = scene
  const lower = lowerAt(view, verb)
  if (!HELPING.test(lower))
    return joinAt(view, verb) === 'space' ? subjectBefore(scene, verb) : subjectApart(scene, verb)
  const isBe = BE.test(lower)
  const isHere = lowerAt(view, verb - 1) === 'here' && joinAt(view, verb - 1) === 'open' && isBe
  if ((isHere || kindAt(view, verb - 1) === Kind.there) && joinAt(view, verb) === 'space') {
    const possible = isBe || lower.startsWith('ha')
    return possible ? subjectAt(scene, existingSubject(scene, verb)) : undefined
  }
  const apart = subjectApart(scene, verb)
  if (apart) return apart
  if (isInverted(scene, verb, isBe)) return subjectAt(scene, invertedSubject(scene, verb, isBe))
  const known = subjectBefore(scene, verb)
  if (known) return known
  const agreed = consensus(scene, verb) ?? ofPerson(scene, verb)
  return agreed && {...agreed, relative: 'no'}
}
