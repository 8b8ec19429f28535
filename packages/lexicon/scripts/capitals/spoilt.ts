import type {Document, Word} from '@copydesk/core'

/** So many words lie between two slips at least. */
const APART = 20
const SHARE = 1 / 15

const mayTakeOne = ({sentences}: Document, {sentence, index, text, gap}: Word): boolean =>
  sentences[sentence]?.firstWord !== index && /^\p{Ll}{2,}$/u.test(text) && /^,? $/.test(gap)

/** A draft with capitals on some of its small words, and where they begin. */
export interface Spoilt {
  readonly text: string
  readonly slips: ReadonlySet<number>
}

/** Gives capitals to small words of a draft by chance. */
export const spoilt = (document: Document, random: () => number): Spoilt => {
  const slips = new Set<number>()
  let text = ''
  let last = 0
  let since = APART
  for (const word of document.words) {
    since++
    if (since < APART || !mayTakeOne(document, word) || random() > SHARE) continue
    since = 0
    slips.add(word.start)
    text += document.text.slice(last, word.start) + word.text.charAt(0).toUpperCase()
    last = word.start + 1
  }
  return {text: text + document.text.slice(last), slips}
}
