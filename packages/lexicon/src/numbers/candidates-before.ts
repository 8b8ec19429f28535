import {isKindIn, Kind, kindBits} from '@copydesk/core'
import type {ClauseReader} from './clause-reader.ts'
import {ClauseWalk, PHRASE} from './clause-walk.ts'
import {DESCRIBING, MODIFIERS, NOUNS, type SubjectCandidate} from './subject-candidate.ts'

const HEADS = NOUNS | kindBits(Kind.pronoun, Kind.number, Kind.determiner)
/** What a clause begins with, or a doing, which may be a subject as a whole. */
const CLAUSES = kindBits(Kind.gerund, Kind.to, Kind.subordinator, Kind.relative)

const MOST = 7
const REACH = 45

/** Stand for the verb, and for the inside of a clause. */
const VERB = 60
const INSIDE = 62

const phraseFirst = ({first, kindAt, markAt}: ClauseReader, head: number): number => {
  let at = head
  if (kindAt(head) === Kind.pronoun) return head
  while (at > first && markAt(at) === 0) {
    const [kind, before] = [kindAt(at), kindAt(at - 1)]
    if (kind === Kind.determiner && before !== Kind.determiner) break
    if (!isKindIn(before, MODIFIERS) && !(before === Kind.adverb && isKindIn(kind, DESCRIBING))) break
    at--
  }
  return at
}

const phraseBefore = (walk: ClauseWalk, verb: number, head: number): SubjectCandidate => {
  const {reader, path, steps, among} = walk
  const {kindAt, markAt, symbolAt} = reader
  const first = phraseFirst(reader, head)
  const isOwned = kindAt(first - 1) === Kind.preposition && isKindIn(kindAt(first - 2), HEADS)
  return {
    first,
    head,
    before: walk.beside(first - 1),
    before2: markAt(first) === 0 ? walk.beside(first - 2) : 0,
    after: markAt(head + 1) || (head + 1 === verb ? VERB : symbolAt(head + 1)),
    path,
    steps,
    among,
    isBehind: false,
    outer: isOwned ? first - 2 : -1,
  }
}

const clauseBefore = (walk: ClauseWalk, first: number): SubjectCandidate => ({
  first,
  head: first,
  before: walk.beside(first - 1),
  before2: 0,
  after: INSIDE,
  path: walk.path,
  steps: walk.steps,
  among: walk.among,
  isBehind: false,
  outer: -1,
})

/** Gives the phrases before a verb that may be its subject, the nearest first. */
export const candidatesBefore = (reader: ClauseReader, verb: number): readonly SubjectCandidate[] => {
  const {first, kindAt} = reader
  const found: SubjectCandidate[] = []
  const walk = new ClauseWalk(reader)
  walk.passMark(verb)
  for (let at = verb - 1; at >= Math.max(first, verb - REACH) && found.length < MOST; at--) {
    const kind = kindAt(at)
    if (isKindIn(kind, HEADS)) {
      const phrase = phraseBefore(walk, verb, at)
      found.push(phrase)
      walk.pass(PHRASE)
      at = phrase.first
    } else {
      walk.passWord(at)
      if (isKindIn(kind, CLAUSES)) found.push(clauseBefore(walk, at))
    }
    walk.passMark(at)
  }
  return found
}
