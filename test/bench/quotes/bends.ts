import {bare, type Change, type Passage, replaced, swapped, without, withWords} from './change.ts'
import {addedWords, swaps} from './quote-data.ts'
import {attributedTo, block, broken, interrupted, overParagraphs} from './told-cases.ts'
import {cutFromPlanted, cutFromTurn} from './turned-clauses.ts'

const NEGATION = /^(?:not|never|no)$/i
const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|must|should|may|have|has|had|do|does|did)$/

const inside = ({words, random}: Passage, edge = 2): number =>
  edge + random.index(Math.max(1, words.length - 2 * edge))

const number: Change = ({words, random}) => {
  const at = random.pick(
    words.flatMap((word, index) =>
      /^\$?\d[\d,.]*%?[,.;]?$/.test(word) || swaps.numbers.has(bare(word).toLowerCase()) ? [index] : [],
    ),
  )
  if (at === undefined) return undefined
  const word = bare(words[at] ?? '')
  const spelled = swaps.numbers.has(word.toLowerCase())
  const others = [...swaps.numbers.keys()].filter((other) => other !== word.toLowerCase())
  const by = spelled
    ? (random.pick(others) ?? 'two')
    : word.replace(/\d/, (digit) => String(((Number(digit) + 1 + random.index(7)) % 9) + 1))
  return by === word ? undefined : {quote: replaced(words, at, by), named: [word, by]}
}

const negationDropped: Change = ({words}) => {
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < words.length - 1 &&
      NEGATION.test(bare(word)) &&
      !/[.!?]$/.test(words[index - 1] ?? ''),
  )
  return at < 0 ? undefined : {quote: without(words, at, 1), named: [bare(words[at] ?? '')]}
}

const negationAdded: Change = ({words}) => {
  const at = words.findIndex(
    (word, index) => AUXILIARY.test(word) && !NEGATION.test(bare(words[index + 1] ?? '')),
  )
  return at < 0 ? undefined : {quote: withWords(words, at + 1, ['not']), named: ['not']}
}

const numberOfNoun: Change = ({words, random}) => {
  const at = random.pick(
    words.flatMap((word, index) =>
      /^\p{Ll}{4,}(?:[^s\W]|s)$/u.test(word) && !/(?:ss|us|is|ly|ed|ing)$/.test(word) ? [index] : [],
    ),
  )
  if (at === undefined) return undefined
  const word = words[at] ?? ''
  const by = word.endsWith('s') ? word.slice(0, -1) : `${word}s`
  return {quote: replaced(words, at, by), named: [word, by]}
}

const anotherWord: Change = (passage) => {
  const {words, other, random} = passage
  const at = random.pick(words.flatMap((word, index) => (/^\p{Ll}{5,}$/u.test(word) ? [index] : [])))
  const by = random.pick(other.filter((word) => /^\p{Ll}{5,}$/u.test(word) && word !== words[at ?? -1]))
  return at === undefined || by === undefined
    ? undefined
    : {quote: replaced(words, at, by), named: [words[at] ?? '', by]}
}

const cut: Change = (passage) => {
  const {words, random} = passage
  if (words.length < 9) return undefined
  const from = inside(passage, 3)
  const count = Math.min(1 + random.index(6), words.length - from - 3)
  const out = words.slice(from, from + count)
  if (
    count < 1 ||
    out.every((word) => /^(?:well|so|and)$/i.test(bare(word))) ||
    bare(words[from - 1] ?? '') === bare(words[from + count - 1] ?? '')
  )
    return undefined
  return {quote: without(words, from, count), named: out.map(bare)}
}

const longCut: Change = ({words, after}) => {
  if (words.length < 8 || after.length < 45) return undefined
  return {quote: [...words, ...after.slice(30, 40)].join(' '), named: after.slice(0, 30).map(bare)}
}

const added: Change = (passage) => {
  const word = passage.random.pick(addedWords) ?? 'truly'
  const at = inside(passage)
  if (
    passage.words.length < 4 ||
    bare(passage.words[at] ?? '') === word ||
    bare(passage.words[at - 1] ?? '') === word
  )
    return undefined
  return {quote: withWords(passage.words, at, [word]), named: [word]}
}

const order: Change = ({words, random}) => {
  if (words.length < 8) return undefined
  const at = 2 + random.index(words.length - 5)
  const [a = '', b = ''] = [words[at], words[at + 1]]
  if (bare(a).toLowerCase() === bare(b).toLowerCase() || /[^\p{L}]/u.test(a + b)) return undefined
  return {quote: [...words.slice(0, at), b, a, ...words.slice(at + 2)].join(' '), named: [a, b]}
}

const stitched: Change = ({words, other}) => {
  const tail = other.slice(0, 8)
  return words.length < 8 || tail.length < 8
    ? undefined
    : {quote: [...words, ...tail].join(' '), named: tail.map(bare)}
}

const quantifierInterrupted: Change = (passage) => {
  const told = interrupted(passage)
  const bent = swapped(swaps.quantifiers)(passage)
  return told && bent && {...told, ...bent}
}

/** How a quotation is bent, by name. */
export const bends: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['synonym', swapped(swaps.words)],
  ['another word', anotherWord],
  ['number', number],
  ['negation dropped', negationDropped],
  ['negation added', negationAdded],
  ['modal', swapped(swaps.modals)],
  ['quantifier', swapped(swaps.quantifiers)],
  ['name', swapped(swaps.names)],
  ['singular or plural', numberOfNoun],
  ['words cut', cut],
  ['sentence cut', longCut],
  ['word added', added],
  ['order', order],
  ['two places stitched', stitched],
  ['wrong speaker', attributedTo('Arden')],
  ['synonym, broken by attribution', broken(swapped(swaps.words))],
  ['synonym, over two paragraphs', overParagraphs(swapped(swaps.words))],
  ['synonym, block without marks', block(swapped(swaps.words))],
  ['quantifier, applause between', quantifierInterrupted],
  ['clause cut from its turn', cutFromTurn],
  ['clause cut from a turn put in', cutFromPlanted],
])
