/** A key that is pressed at a place of a draft. */
export interface Keystroke {
  readonly key: string
  readonly offset: number
  /** The draft with it. */
  readonly text: string
}

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

const sentenceOf = (round: number): string => {
  const turn = Math.floor(round / SENTENCES.length)
  const sentence = SENTENCES[round % SENTENCES.length] ?? ''
  return turn === 0 ? sentence : sentence.replace('.', ` for the ${turn + 1}th time.`)
}

/** Where a round types: by turns inside a paragraph and at the end of one; about the middle, where the draft above and below weighs alike. */
const placeOf = (draft: string, round: number): number => {
  const from = Math.floor(draft.length * (0.4 + ((round * NTH) % 20) / 100))
  return from + draft.slice(from).search(round % 2 === 0 ? /\. / : /\.[\n<]/) + 1
}

/** Types a sentence into a draft, key by key. Every round types another one in another place. */
export const typing = function* (draft: string, round: number): Generator<Keystroke> {
  const place = placeOf(draft, round)
  let text = draft
  for (const [at, key] of [...sentenceOf(round)].entries()) {
    const offset = place + at
    text = text.slice(0, offset) + key + text.slice(offset)
    yield {key, offset, text}
  }
}
