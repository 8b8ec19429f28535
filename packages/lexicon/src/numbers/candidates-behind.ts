import {isKindIn, Kind} from '@copydesk/core'
import type {ClauseReader} from './clause-reader.ts'
import {ClauseWalk, PHRASE} from './clause-walk.ts'
import {MODIFIERS, NOUNS, type SubjectCandidate} from './subject-candidate.ts'

const MOST = 2
const REACH = 12

const phraseBehind = (walk: ClauseWalk, verb: number, at: number): SubjectCandidate => {
  const {reader, path, steps, among} = walk
  const {kindAt, markAt, symbolAt} = reader
  let [first, head] = [at, at]
  while (isKindIn(kindAt(head), NOUNS) && isKindIn(kindAt(head + 1), NOUNS) && markAt(head + 1) === 0) head++
  while (first > verb + 1 && markAt(first) === 0 && isKindIn(kindAt(first - 1), MODIFIERS)) first--
  return {
    first,
    head,
    before: symbolAt(verb - 1),
    before2: markAt(verb) || symbolAt(first),
    after: walk.beside(head + 1),
    path,
    steps,
    among,
    isBehind: true,
    outer: -1,
  }
}

/** Gives the phrases behind a verb that may be its subject. */
export const candidatesBehind = (reader: ClauseReader, verb: number): readonly SubjectCandidate[] => {
  const {last, kindAt, symbolAt} = reader
  const found: SubjectCandidate[] = []
  const walk = new ClauseWalk(reader)
  walk.passMark(verb + 1)
  for (let at = verb + 1; at <= Math.min(last, verb + REACH) && found.length < MOST; at++) {
    const kind = kindAt(at)
    if (isKindIn(kind, NOUNS) || kind === Kind.pronoun) {
      const phrase = phraseBehind(walk, verb, at)
      found.push(phrase)
      walk.pass(PHRASE)
      at = phrase.head
    } else if (!isKindIn(kind, MODIFIERS) && kind !== Kind.adverb) walk.pass(symbolAt(at))
    if (at < last) walk.passMark(at + 1)
  }
  return found
}
