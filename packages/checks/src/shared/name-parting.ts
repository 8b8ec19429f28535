import {type Document, type Lexicon, Names, Tags, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {byLexicon} from './by-lexicon.ts'
import {months, weekdays} from './calendar.ts'
import {fitAt, sideFit} from './fit-at.ts'
import {startsUpper} from './letter-case.ts'
import {isClosed} from './part-lower.ts'
import {SCALE, SPACE_LOST} from './word-split.ts'

/** What parting must win against an unknown name, in the units of a correction's score. */
const LEAST = 0.7
const SHORTEST_HEAD = 3
const COMMON_TAIL = 3
const VERY_COMMON_TAIL = 5.5
/** Names are longer than the words that begin them by chance. */
const SHORT_HEAD = 1.5
/** A capital within a sentence that nothing asks for. */
const STRAY = 2.5
/** What names begin with, other names above all. */
const PLACE = 1.5
/** What hardly any name ends on. */
const END = 2.5
const SHORT_END = 1
const LONG_END = 0.75
/** “-field”, “-stone”, “-man”. */
const NAME_END = -2.5

const INFLECTED = Tags.past | Tags.participle | Tags.verbS | Tags.gerund
const NOMINAL = Tags.noun | Tags.adjective

/** Two words that a capitalised one may be, and how likely that is. */
export interface NameParting {
  readonly parts: readonly [string, string]
  readonly score: number
}

const isHead = (head: string, document: Document): boolean => {
  const {lexicon} = document
  return wordsOfDraft(document).has(head) || lexicon.has(head) || lexicon.names(head) !== 0
}

const isTail = (tail: string, lexicon: Lexicon): boolean =>
  lexicon.suggestible(tail) && lexicon.zipf(tail) >= (tail.length < 4 ? VERY_COMMON_TAIL : COMMON_TAIL)

/** Where a word could be parted, for its end alone. */
const partingPlaces = byLexicon((plain, lexicon): readonly number[] => {
  const places: number[] = []
  for (let at = SHORTEST_HEAD; at <= plain.length - 2; at++) {
    if (isTail(plain.slice(at), lexicon)) places.push(at)
  }
  return places
})

/** Whether a head is a name here: “Paso”, not “The”. */
const isName = (head: string, document: Document): boolean => {
  const lower = head.toLowerCase()
  const draft = wordsOfDraft(document)
  return !document.lexicon.has(lower) || (draft.get(head) ?? 0) > (draft.get(lower) ?? 0)
}

const headBonus = (head: string, named: boolean, document: Document): number => {
  const places = Names.place | Names.demonym
  if (months.has(head.toLowerCase()) || weekdays.has(head.toLowerCase())) return PLACE
  if ((document.lexicon.names(head) & places) !== 0 && head.length > 4) return PLACE
  const isOwn = named && wordsOfDraft(document).has(head)
  return head.length < 5 && !isOwn && !isClosed(head.toLowerCase(), document) ? -SHORT_HEAD : 0
}

const endBonus = (tail: string, document: Document): number => {
  if (tail.length > 6) return END + LONG_END * (tail.length - 7)
  const tags = document.lexicon.tags(tail)
  const inflected = (tags & NOMINAL) === 0 && (tags & INFLECTED) !== 0
  // “Ridgeback”, “Smackdown”
  const closed = (tags & Tags.adverb) === 0 && isClosed(tail, document)
  if (inflected || closed || tail.endsWith('ly'))
    return tail.length < 3 ? 0 : tail.length === 3 ? SHORT_END : END
  return NAME_END
}

/** Whether a sentence, or a quotation, opens with a word. */
export const opens = ({sentences}: Document, {index, sentence, gap}: Word): boolean =>
  sentences[sentence]?.firstWord === index || /["“:\n]/.test(gap)

/** Whether a capital is due, or likely, where a word stands: a sentence begins, or a name goes on. */
const isAsked = (document: Document, place: Word): boolean => {
  if (opens(document, place)) return true
  const {words, lexicon} = document
  const {index, gap} = place
  const [before, next] = [words[index - 1], words[index + 1]]
  // “Devin Oldman”
  if (gap === ' ' && before !== undefined && startsUpper(before.text))
    return (lexicon.names(before.form.plain) & Names.forename) === 0
  return next?.gap === ' ' && startsUpper(next.text)
}

const candidateAt = (
  [head, tail]: readonly [string, string],
  place: Word,
  document: Document,
): NameParting | undefined => {
  if (!isHead(head, document)) return
  const {lexicon} = document
  const named = isName(head, document)
  const parts = [named ? head : head.toLowerCase(), tail]
  const fit = fitAt(parts, place, document) - sideFit([head + tail], place, document)
  const likely = Math.max(1, lexicon.zipf(head)) + lexicon.zipf(tail) - SCALE - SPACE_LOST + fit
  const stray = named || isAsked(document, place) ? 0 : STRAY
  return {
    parts: [head, tail],
    score: likely + headBonus(head, named, document) + endBonus(tail, document) - stray,
  }
}

/** Gives the likeliest two words in an unknown capitalised one that begins with a name, or with any word that is known: “Zelenskysaid”. */
export const nameParting = (plain: string, place: Word, document: Document): NameParting | undefined => {
  let best: NameParting | undefined
  for (const at of partingPlaces(plain, document.lexicon)) {
    const one = candidateAt([plain.slice(0, at), plain.slice(at)], place, document)
    if (one && one.score > (best?.score ?? LEAST)) best = one
  }
  return best
}
