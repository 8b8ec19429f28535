import type {Context, Paragraph} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {KeptBlocks} from './kept-blocks.ts'
import {type Lexed, lexedOf, lexedWithout} from './lexed.ts'
import {ownText} from './own-text.ts'
import type {Reading} from './reading.ts'
import type {Span} from './span.ts'

/** A paragraph and its words, counted from its start. */
export interface Made {
  readonly paragraph: Paragraph
  readonly lexed: Lexed
}

/** Where a paragraph stands. */
export type Place = Pick<Paragraph, 'index' | 'start' | 'firstWord' | 'firstSentence'>

const isAt = (a: Place, b: Place): boolean =>
  a.index === b.index &&
  a.start === b.start &&
  a.firstWord === b.firstWord &&
  a.firstSentence === b.firstSentence

/** Gives a paragraph as it is at another place; the same object where it stands there already. */
export const standingAt = (paragraph: Paragraph, place: Place): Paragraph => {
  if (isAt(paragraph, place)) return paragraph
  const {kind, start, end, text, firstWord, lastWord, firstSentence, lastSentence, key} = paragraph
  const moved = {
    index: place.index,
    kind,
    start: place.start,
    end: place.start + end - start,
    text,
    firstWord: place.firstWord,
    lastWord: place.firstWord + lastWord - firstWord,
    firstSentence: place.firstSentence,
    lastSentence: place.firstSentence + lastSentence - firstSentence,
    break: paragraph.break,
  }
  return key ? {...moved, key} : moved
}

const hiddenIn = ({protectedSpans}: Reading, block: Span): readonly Span[] =>
  protectedSpans
    .slice(
      firstWhere(protectedSpans, ({end}) => end > block.start),
      firstWhere(protectedSpans, ({start}) => start >= block.end),
    )
    .map(({start, end}) => ({start: start - block.start, end: end - block.start}))

const countOf = (lexed: Lexed): number => lexed.reduce((count, {words}) => count + words.length, 0)

/** Makes the paragraph of a block. */
export const makeAt = ({reading, tokens}: KeptBlocks, {lexicon}: Context, place: Place): Made | undefined => {
  const {index, start, firstWord, firstSentence} = place
  const [block, own] = [reading.blocks[index], tokens[index]]
  if (!block || !own) return
  const text = ownText(reading.text.slice(block.start, block.end))
  const hidden = hiddenIn(reading, block)
  const lexed = hidden.length === 0 ? lexedOf(own, text, lexicon) : lexedWithout(own, text, lexicon, hidden)
  const paragraph = {
    index,
    kind: block.kind,
    start,
    end: block.end,
    text,
    firstWord,
    lastWord: firstWord + countOf(lexed),
    firstSentence,
    lastSentence: firstSentence + lexed.length,
    break: block.break,
  }
  return {paragraph: hidden.length === 0 ? {...paragraph, key: own} : paragraph, lexed}
}
