import type {Look} from './reporter.ts'

const LEAST = 24

/** Breaks a sentence between words into lines of at most `width` characters; of 24 where that is less. */
export const fold = (text: string, width: number): readonly string[] => {
  const most = Math.max(LEAST, width)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Writes a text behind its head, folded where a terminal is narrower; the lines hang from where the text began. */
export const hang = (head: string, text: string, {width = Infinity}: Pick<Look, 'width'>): string =>
  head + fold(text, width - head.length).join(`\n${' '.repeat(head.length)}`)
