import type {Span} from '@copydesk/core'

const APOSTROPHES = /(?<=\p{L})['’‘`´]{2,3}(?=\p{L})/gu

/** A word and how it reads with one apostrophe. */
export interface Mended extends Span {
  readonly fix: string
}

/** Finds the words with an apostrophe written twice; a word that has several of them is one place. */
export function* mendedWords(text: string): Iterable<Mended> {
  let word: Mended | undefined
  for (const {0: marks, index} of text.matchAll(APOSTROPHES)) {
    const behind = index + marks.length
    const head = /[\p{L}\d-]{1,40}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const tail = /^[\p{L}\d]{1,40}/u.exec(text.slice(behind, behind + 40))?.[0] ?? ''
    const end = behind + tail.length
    const mark = marks.includes('’') ? '’' : "'"
    const start = index - head.length
    if (word && start <= word.end)
      word = {start: word.start, end, fix: word.fix + text.slice(word.end, index) + mark + tail}
    else {
      if (word) yield word
      word = {start, end, fix: head + mark + tail}
    }
  }
  if (word) yield word
}
