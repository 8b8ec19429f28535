/** Whether the hand slipped, not the ear: letters swapped, struck twice or left out inside a word. */
export const isTypingSlip = (typed: string, meant: string): boolean => {
  let at = 0
  while (typed.charAt(at) === meant.charAt(at)) at++
  if (at === 0 || typed.charAt(0) !== meant.charAt(0)) return false
  if (typed.length === meant.length) return typed.charAt(at) === meant.charAt(at + 1)
  return typed.length < meant.length ? at < meant.length - 1 : typed.charAt(at) === typed.charAt(at - 1)
}
