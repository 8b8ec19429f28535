/** More brackets that nothing closes than any copy has: the parser would keep each as the beginning of a link. */
const MOST_OPEN = 1000

/** Tells Markdown that no parser should be given. */
export const hasBracketBomb = (text: string): boolean => {
  let open = 0
  for (let at = 0; at < text.length && open <= MOST_OPEN; at++) {
    const code = text.charCodeAt(at)
    if (code === 91) open++
    else if (code === 93 && open > 0) open--
    else if (code === 10 && text.charCodeAt(at + 1) === 10) open = 0
  }
  return open > MOST_OPEN
}
