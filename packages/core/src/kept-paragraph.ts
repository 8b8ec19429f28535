import type {Paragraph} from './document.ts'
import type {KeptBlock} from './kept-block.ts'
import type {Place} from './paragraph-place.ts'
import type {Block} from './reading.ts'

/** Makes the paragraph of a block of which words are kept. */
export const keptParagraph = (block: Block, kept: KeptBlock, place: Place): Paragraph => {
  const {text, tokens, lexed, words, hidden} = kept
  const {index, start, firstWord, firstSentence} = place
  return {
    index,
    kind: block.kind,
    start,
    end: block.end,
    text,
    firstWord,
    lastWord: firstWord + words,
    firstSentence,
    lastSentence: firstSentence + lexed.length,
    break: block.break,
    // Where words are hidden, the text does not tell which there are.
    key: hidden.length === 0 ? tokens : kept,
  }
}
