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
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - (starts[low - 1] ?? 0) + 1, offset}
  }
}
