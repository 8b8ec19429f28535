import {firstWhere} from './first-where.ts'

/** A place in a text: line and column from 1, offset from 0, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where the lines of a text start. Lines end with \n, \r\n or \r. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Gives the line, column and offset of places in a text. */
export const pointsOf = (text: string): ((offset: number) => Point) => {
  const starts = lineStarts(text)
  return (offset) => {
    const line = firstWhere(starts, (start) => start > offset)
    return {line, column: offset - (starts[line - 1] ?? 0) + 1, offset}
  }
}
