import {bare, type Change, type Passage} from './change.ts'
import {frames} from './quote-data.ts'

const OPENER = /^(?:We|They|There|The|This|Our|I|He|She)$/
const TURN =
  /(?:\b(?:I|we) (?:do not|don't|will never|would not) (?:think|believe|say|claim)|\b(?:those who|some|they|critics|others) (?:will )?(?:say|argue|insist|tell us)|\bif)( that)? (?=(?:we|they|there|the|this|our|he|she) )/i

interface Clause {
  readonly quote: string
  readonly turn: string
  readonly rest: string
}

const sentenceOf = (text: string): string | undefined => {
  const [sentence = ''] = /^[^.!?;:"“”()–—]{20,160}(?=[.!;](?:\s|$))/.exec(text.replaceAll('--', '–')) ?? []
  return sentence.split(' ').length < 5 ? undefined : sentence
}

// The words of a speech as they stand: “… I do not believe that …”.
const found = ({words, after}: Passage): Clause | undefined => {
  const text = [...words, ...after].join(' ')
  const match = TURN.exec(text)
  if (!match) return undefined
  const rest = text.slice(match.index + match[0].length)
  const quote = sentenceOf(rest)?.split(',')[0]
  return quote && quote.split(' ').length > 4 ? {quote, turn: match[0].trim(), rest: ''} : undefined
}

// A sentence of a speech, which the transcript has behind words that turn it round.
const planted = ({words, after, random}: Passage): Clause | undefined => {
  if (!OPENER.test(words[0] ?? '')) return undefined
  const text = [...words, ...after].join(' ')
  const quote = sentenceOf(text)
  const turn = random.pick(frames.turns)
  if (!quote || !turn) return undefined
  return {quote, turn, rest: text.slice(quote.length)}
}

const lower = (text: string): string =>
  /^I\b/.test(text) ? text : (text[0] ?? '').toLowerCase() + text.slice(1)

const drafted =
  (clauseOf: (passage: Passage) => Clause | undefined, told: readonly string[]): Change =>
  (passage) => {
    const clause = clauseOf(passage)
    const frame = passage.random.pick(told)
    if (!clause || !frame) return undefined
    const {quote, turn, rest} = clause
    const text = `${passage.other.join(' ')}.\n\n${turn} ${lower(quote)}${rest}\n`
    return {
      quote: frame.startsWith('“Q') || frame.includes(': “Q') ? quote : lower(quote),
      named: turn.split(' ').map(bare),
      frame,
      ...(rest ? {sources: [{path: 'told.txt', text, format: 'text'}]} : {}),
    }
  }

/** A clause without the “I do not think that”, “if” or “they say” of its sentence, as plainly said. */
export const cutFromTurn: Change = drafted(found, frames.plain)
/** The same where the transcript is made so. */
export const cutFromPlanted: Change = drafted(planted, frames.plain)
/** Such a clause, which the draft itself turns round. */
export const turnTold: Change = drafted(found, frames.turned)
/** The same where the transcript is made so. */
export const plantedTold: Change = drafted(planted, frames.turned)
