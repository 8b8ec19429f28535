import type {Document, Word} from '@copydesk/core'

/** So many words lie between two slips at least. */
const APART = 12
/** So many of the names further off lose their capital. */
const SHARE = 0.25
const NAME = /^\p{Lu}\p{Ll}+$/u

const isName = ({sentences}: Document, word: Word | undefined): word is Word =>
  word !== undefined && sentences[word.sentence]?.firstWord !== word.index && NAME.test(word.text)

/** Whether nothing but its capital makes a common word a name: “the State”, which papers write small now. */
const isOld = (document: Document, {index, form}: Word): boolean => {
  const {words, lexicon} = document
  const isBeside = [words[index - 1], words[index + 1]].some(
    (word) => word !== undefined && NAME.test(word.text),
  )
  return !isBeside && lexicon.names(form.plain) === 0 && !lexicon.suggestible(form.plain)
}

/** A draft some of whose names have lost their capitals, and where they begin. */
export interface Lowered {
  readonly text: string
  readonly slips: ReadonlySet<number>
}

/** Takes the capitals off names of a draft by chance: off one word, or in so many cases (`whole`) off all that stand in a row. */
export const lowered = (document: Document, random: () => number, whole: number): Lowered => {
  const slips = new Set<number>()
  const {words} = document
  let text = ''
  let last = 0
  let since = APART
  const lower = ({start}: Word, at: number): void => {
    slips.add(start)
    text += document.text.slice(last, start) + words[at]?.text.charAt(0).toLowerCase()
    last = start + 1
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    since++
    if (since < APART || !isName(document, word) || isOld(document, word) || random() > SHARE) continue
    since = 0
    lower(word, at)
    if (random() > whole) continue
    for (let next = words[at + 1]; next?.gap === ' ' && isName(document, next); next = words[at + 1])
      lower(next, ++at)
  }
  return {text: text + document.text.slice(last), slips}
}
