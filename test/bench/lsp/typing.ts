/** Sentences that nobody has typed before: what is known of a paragraph from before an edit must not help. */
const SENTENCES = [
  ' The minister said that the talks would go on until the end of the week.',
  ' Residents were told to leave their homes before the river rose again on Friday night.',
  ' A spokeswoman for the company declined to comment on what the report had found.',
  ' Prices fell by a tenth in March, when most shops along the coast stayed closed.',
  ' Doctors at the hospital warned that two more wards could shut by the autumn.',
  ' She joined the orchestra in 1998 and has played in every season since then.',
]

const NTH = 7

/** A draft as it is typed: each keystroke gives the next text. Every round types another sentence in another place, by turns inside a paragraph and at one's end. */
export const typing = function* (draft: string, round = 0): Generator<string> {
  const turn = Math.floor(round / SENTENCES.length)
  const sentence = SENTENCES[round % SENTENCES.length] ?? ''
  const words = turn === 0 ? sentence : sentence.replace('.', ` for the ${turn + 1}th time.`)
  // About the middle: the draft above and below it weigh alike.
  const from = Math.floor(draft.length * (0.4 + ((round * NTH) % 20) / 100))
  const middle = draft.indexOf(round % 2 === 0 ? '. ' : '.\n', from) + 1
  const [before, after] = [draft.slice(0, middle), draft.slice(middle)]
  for (let length = 1; length <= words.length; length++) yield before + words.slice(0, length) + after
}
