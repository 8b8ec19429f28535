/** A draft as it is typed: each keystroke gives the next text. */
export const typing = function* (draft: string): Generator<string> {
  const words = ' The minister said that the talks would go on until the end of the week.'
  const middle = draft.indexOf('. ', Math.floor(draft.length / 2)) + 1
  const [before, after] = [draft.slice(0, middle), draft.slice(middle)]
  for (let length = 1; length <= words.length; length++) yield before + words.slice(0, length) + after
}
