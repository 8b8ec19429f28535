import {type Form, type Lexicon, perForm, type Sentence, type Word} from '@copydesk/core'
import type {Line} from './features.ts'
import type {ModelHead} from './model.ts'
import {wordHash} from './neighbours.ts'
import {symbolsOf} from './symbols.ts'

/** A sentence as a line, and the words that its places stand for: marks stand for none. */
export interface Reading extends Line {
  readonly words: number[]
  readonly kinds: number[]
  readonly hashes: number[]
  readonly of: (Word | undefined)[]
}

interface Entry {
  readonly word: number
  readonly kind: number
  readonly hash: number
}

const gapMark = (gap: string): ',' | ';' | undefined => {
  if (gap === ' ') return
  if (gap.includes(',')) return ','
  return /[;:—–()[\]…/a-z0-9]|--| - /i.test(gap) ? ';' : undefined
}

/** Gives a function that reads sentences into lines, one at a time: the line is good until the next is read. */
export const lineReader = (
  {symbols, common}: ModelHead,
  lexicon: Lexicon,
): ((words: readonly Word[], sentence: Sentence) => Reading) => {
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index + 1]))
  const vocabulary = new Set(symbols.slice(0, common))
  const entryOf = (form: Form, initial: boolean): Entry => {
    const {word, kind} = symbolsOf(form, initial, vocabulary, lexicon)
    return {word: numbers.get(word) ?? 0, kind: numbers.get(kind) ?? 0, hash: wordHash(form.lower)}
  }
  const inside = perForm((form) => entryOf(form, false))
  const opening = perForm((form) => entryOf(form, true))
  const markOf = (symbol: string): Entry => {
    const number = numbers.get(symbol) ?? 0
    return {word: number, kind: number, hash: 0}
  }
  const [start, end, comma, mark] = [markOf('<s>'), markOf('</s>'), markOf(','), markOf(';')]
  const line: Reading = {words: [], kinds: [], hashes: [], of: []}
  const push = ({word, kind, hash}: Entry, of?: Word): void => {
    line.words.push(word)
    line.kinds.push(kind)
    line.hashes.push(hash)
    line.of.push(of)
  }
  return (words, {firstWord, lastWord}) => {
    for (const list of [line.words, line.kinds, line.hashes, line.of]) list.length = 0
    push(start)
    push(start)
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (!word) continue
      const gap = index > firstWord ? gapMark(word.gap) : undefined
      if (gap) push(gap === ',' ? comma : mark)
      push(index === firstWord ? opening(word.form) : inside(word.form), word)
    }
    push(end)
    push(end)
    return line
  }
}
