import {isKindIn, Kind} from '@copydesk/core'
import {Kinds, kindAt, type LostSentence, Mark, markAt} from './lost-sentence.ts'

/** So many words of a clause are looked at on each side, and so many verbs are counted. */
const REACH = 14
const MOST_VERBS = 2

/** The clause around a place: its finite verbs on both sides, how it begins and how it ends. */
export class Clause {
  before = 0
  behind = 0
  /** 1 with a subordinator or a relative pronoun, 2 with “and”; else 0. */
  opens = 0
  /** 0 with the sentence, 1 at a mark, 2 within. */
  ends = 0

  /** Looks at the clause around the place before a word. */
  set(sentence: LostSentence, at: number): void {
    this.#setBefore(sentence, at)
    this.#setBehind(sentence, at)
  }

  #setBefore(sentence: LostSentence, at: number): void {
    let verbs = 0
    let kind: number = Kind.edge
    for (let place = at - 1; place >= sentence.first && place > at - REACH; place--) {
      kind = kindAt(sentence, place)
      if (isKindIn(kind, Kinds.finite)) verbs++
      if (isKindIn(kind, Kinds.opening) || markAt(sentence, place) !== Mark.space) break
    }
    this.before = Math.min(MOST_VERBS, verbs)
    this.opens = kind === Kind.coordinator ? 2 : isKindIn(kind, Kinds.opening) ? 1 : 0
  }

  #setBehind(sentence: LostSentence, at: number): void {
    let verbs = 0
    let place = at
    for (; place < sentence.end && place < at + REACH; place++) {
      const kind = kindAt(sentence, place)
      if (place > at && markAt(sentence, place) !== Mark.space) break
      if (kind === Kind.subordinator || kind === Kind.relative) break
      if (isKindIn(kind, Kinds.finite)) verbs++
    }
    this.behind = Math.min(MOST_VERBS, verbs)
    this.ends = place >= sentence.end ? 0 : markAt(sentence, place) === Mark.space ? 2 : 1
  }
}
