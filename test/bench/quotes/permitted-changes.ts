import {bare, type Change, replaced, swapped, withWords} from './change.ts'
import {swaps} from './quote-data.ts'
import {
  attributedTo,
  block,
  broken,
  falseStart,
  fillersDropped,
  interrupted,
  overParagraphs,
} from './told-cases.ts'
import {plantedTold, turnTold} from './turned-clauses.ts'

const numberForm: Change = ({words, random}) => {
  const places = words.flatMap((word, at) => (swaps.numbers.has(bare(word).toLowerCase()) ? [at] : []))
  const at = random.pick(places)
  return at === undefined
    ? undefined
    : {quote: replaced(words, at, swaps.numbers.get(bare(words[at] ?? '').toLowerCase())?.[0] ?? '')}
}

const percentForm: Change = ({words}) => {
  const text = words.join(' ')
  const changed = text
    .replace(/(\d) ?(?:percent|per cent)\b/, '$1%')
    .replace(/(\d)%/, (whole, digit) => (changedAlready(text) ? whole : `${digit} per cent`))
  return changed === text ? undefined : {quote: changed}
}

const changedAlready = (text: string): boolean => /\d ?(?:percent|per cent)\b/.test(text)

const contraction: Change = ({words}) => {
  const text = words.join(' ')
  for (const [long, [short = '']] of swaps.contractions) {
    const found = new RegExp(`\\b${long}\\b`).exec(text)
    if (found) return {quote: text.slice(0, found.index) + short + text.slice(found.index + long.length)}
  }
  return undefined
}

const ellipsis: Change = ({words, random}) => {
  if (words.length < 12) return undefined
  const from = 4 + random.index(words.length - 10)
  const count = 1 + random.index(Math.min(12, words.length - from - 4))
  return {
    quote: [
      ...words.slice(0, from),
      random.pick(['…', '...', '. . .', '[…]']) ?? '…',
      ...words.slice(from + count),
    ].join(' '),
  }
}

const bracketAdded: Change = ({words, random}) =>
  words.length < 5
    ? undefined
    : {
        quote: withWords(words, 2 + random.index(words.length - 3), [
          random.pick(['[the president]', '[sic]', '[last year]', '(the Senate)']) ?? '[sic]',
        ]),
      }

const bracketForPronoun: Change = ({words}) => {
  const at = words.findIndex((word, index) => index > 1 && /^(?:it|they|them|this|he|that)$/.test(word))
  return at < 0 || words.length < 6
    ? undefined
    : {quote: words.map((word, index) => (index === at ? '[the plan]' : word)).join(' ')}
}

const bracketCapital: Change = ({words}) => {
  const [first = ''] = words
  if (!/^\p{Ll}\p{L}/u.test(first)) return undefined
  return {quote: [`[${(first[0] ?? '').toUpperCase()}]${first.slice(1)}`, ...words.slice(1)].join(' ')}
}

const caseOfFirst: Change = ({words}) => {
  const text = words.join(' ')
  const first = text[0] ?? ''
  if (!/\p{L}/u.test(first) || /^I\b/.test(text)) return undefined
  return {quote: (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + text.slice(1)}
}

const typography: Change = ({words}) => {
  const text = words.join(' ')
  const changed = text
    .replaceAll("'", '’')
    .replaceAll('--', ' – ')
    .replaceAll('...', '…')
    .replaceAll(/\s+/g, ' ')
  return changed === text ? undefined : {quote: changed}
}

const hyphens: Change = ({words}) => {
  const text = words.join(' ')
  const changed = text.replace(/(\p{L})-(\p{L})/u, '$1 $2')
  return changed === text ? undefined : {quote: changed}
}

const punctuation: Change = ({words}) => {
  const text = words.join(' ')
  const changed = text.replaceAll(/[,;](?=\s)/g, '')
  return changed === text ? undefined : {quote: changed}
}

const asItIs: Change = ({words}) => ({quote: words.join(' ')})

/** What an editor may do to a quotation, by name. */
export const permittedChanges: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['as it is', asItIs],
  ['case of the first letter', caseOfFirst],
  ['typographic marks', typography],
  ['inner punctuation', punctuation],
  ['ellipsis', ellipsis],
  ['words in brackets', bracketAdded],
  ['brackets for a pronoun', bracketForPronoun],
  ['capital in brackets', bracketCapital],
  ['number in figures', numberForm],
  ['percent form', percentForm],
  ['contraction', contraction],
  ['dialect', (passage) => dropNames(swapped(swaps.dialects)(passage))],
  ['hyphen', hyphens],
  ['fillers dropped', fillersDropped],
  ['false start', falseStart],
  ['applause between', interrupted],
  ['broken by attribution', broken(asItIs)],
  ['over two paragraphs', overParagraphs(asItIs)],
  ['block without marks', block(asItIs)],
  ['of two speakers', attributedTo('Boyle')],
  ['clause, its turn told', turnTold],
  ['clause, a turn put in told', plantedTold],
])

const dropNames = (changed: ReturnType<Change>): ReturnType<Change> => changed && {quote: changed.quote}
