/** Where lines begin in a stretch of a text; what a break at its end begins is the next line, too. */
export const startsIn = (text: string, from: number, to: number): number[] => {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** How many bytes of UTF-8 the character at a place takes. */
export const bytesAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return (text.codePointAt(at) ?? 0) > 0xffff ? 4 : 3
}
