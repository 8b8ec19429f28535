import type {Source} from '@copydesk/core'
import type {Change, Changed} from './change.ts'
import {fillerWords} from './quote-data.ts'

const source = (text: string): readonly Source[] => [{path: 'told.txt', text, format: 'text'}]

const padded = (
  before: readonly string[],
  words: readonly string[],
  after: readonly string[],
): readonly Source[] => source(`${before.join(' ')} ${words.join(' ')} ${after.join(' ')}`)

/** The transcript has every “uh” that the reporter leaves out. */
export const fillersDropped: Change = ({words, after, other, random}) => {
  const at = 1 + random.index(Math.max(1, words.length - 1))
  const filler = random.pick(fillerWords) ?? 'uh'
  const told = [...words.slice(0, at), `${filler},`, ...words.slice(at)]
  return words.length < 5
    ? undefined
    : {quote: words.join(' '), sources: padded(other, told, after.slice(0, 40))}
}

/** The speaker begins a sentence twice; the reporter has it once. */
export const falseStart: Change = ({words, after, other, random}) => {
  const at = 1 + random.index(Math.max(1, words.length - 3))
  const again = words.slice(at, at + 1 + random.index(2))
  const told = [...words.slice(0, at), ...again, '--', ...words.slice(at)]
  if (words.length < 6 || /[.!?]/.test(again.join(''))) return undefined
  return {quote: words.join(' '), sources: padded(other, told, after.slice(0, 40))}
}

/** The transcript has applause and a time in the middle of a sentence. */
export const interrupted: Change = ({words, after, other, random}) => {
  const at = 1 + random.index(Math.max(1, words.length - 1))
  const told = [
    ...words.slice(0, at),
    random.pick(['(APPLAUSE)', '[crosstalk 00:12:40]', '(Laughter.)', '[inaudible]']) ?? '',
    ...words.slice(at),
  ]
  return {quote: words.join(' '), sources: padded(other, told, after.slice(0, 40))}
}

/** An attribution stands in the middle of the sentence. */
export const broken =
  (change: Change): Change =>
  (passage) => {
    const changed = change(passage)
    const words = changed?.quote.split(' ') ?? []
    const at = words.findIndex(
      (word, index) => index > 2 && word.endsWith(',') && /^\p{Ll}/u.test(words[index + 1] ?? ''),
    )
    if (!changed || at < 0 || at > words.length - 5) return undefined
    return {
      ...changed,
      frame: '“Q”',
      quote: `${words.slice(0, at + 1).join(' ')}” N said, “${words.slice(at + 1).join(' ')}`,
    }
  }

/** The quotation runs on in a second paragraph, which opens with a mark of its own. */
export const overParagraphs =
  (change: Change): Change =>
  (passage) => {
    const changed = change(passage)
    const words = changed?.quote.split(' ') ?? []
    const at = words.findIndex(
      (word, index) => index > 3 && /[.!?]$/.test(word) && !/^\p{Lu}\p{Ll}?\./u.test(word),
    )
    if (!changed || at < 0 || at > words.length - 5) return undefined
    return {
      ...changed,
      frame: 'N said: “Q.”',
      quote: `${words.slice(0, at + 1).join(' ')}\n\n“${words.slice(at + 1).join(' ')}`,
    }
  }

/** Lines after “N said:” without marks. */
export const block =
  (change: Change): Change =>
  (passage) => {
    const changed = change(passage)
    return changed && changed.quote.split(' ').length > 7
      ? {...changed, frame: 'Speaking at the end of the day, N said:\n\nQ.\n\nThe session ended at nine.'}
      : undefined
  }

const dialogue = (one: readonly string[], other: readonly string[], after: readonly string[]): string =>
  `ARDEN: ${other.join(' ')}.\n\nBOYLE: ${one.join(' ')} ${after.slice(0, 30).join(' ')}\n\nARDEN: Let me answer that. ${other.slice(3).join(' ')}.\n`

/** Two people speak; the draft gives the words to one of them. */
export const attributedTo =
  (speaker: string): Change =>
  ({words, other, after, random}): Changed | undefined => {
    if (words.length < 6 || other.length < 8) return undefined
    const frame = random.pick([
      '“Q,” N said.',
      '“Q,” said N.',
      'N told reporters: “Q.”',
      'N argued that “Q”, and sat down.',
    ])
    return {
      quote: words.join(' '),
      speaker,
      sources: source(dialogue(words, other, after)),
      ...(frame ? {frame} : {}),
    }
  }
