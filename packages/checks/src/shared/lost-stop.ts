import {type Document, type Finding, type Form, Names, Tags, type Word, wordsWhere} from '@copydesk/core'
import {asks, isLetter, isNumero, isReverent} from './capital-in-sentence.ts'
import {mayHaveEnded, opensOffice} from './may-have-ended.ts'
import {opensTitle} from './opens-title.ts'
import {setOf} from './set-of.ts'
import {afterComma, afterWord} from './stop-findings.ts'
import {testFor} from './test-for.ts'

const NEVER_LAST = Tags.preposition | Tags.determiner | Tags.conjunction | Tags.modal | Tags.pronoun
const NAMING = Tags.determiner | Tags.pronoun
const VERBAL = Tags.verb | Tags.past | Tags.verbS
const ENDS = Tags.noun | Tags.plural | Tags.adverb

/** “… of Mugabe He made”, “… in China The study”. */
const endsOnName = ({form}: Word, starter: Word): boolean =>
  form.shape === 'capitalised' &&
  form.text.length > 3 &&
  (form.tags & NEVER_LAST) === 0 &&
  starter.text.length > 1 &&
  (starter.form.tags & Tags.preposition) === 0

/** Whether a sentence may end on a word: not on “of”, “and”, “said he” or a name that a title follows. */
const mayEnd = ({form}: Word): boolean => {
  // “us.2 The”: a note's number
  if (/\.\d*$/.test(form.text)) return false
  if (form.shape === 'number') return true
  if (form.shape !== 'lower' || form.text.length < 3) return false
  return (
    (form.tags & NEVER_LAST) === 0 ||
    ((form.tags & ENDS) !== 0 && (form.tags & (Tags.determiner | Tags.conjunction)) === 0 && form.zipf < 5)
  )
}

/** “authorities The Smith administration”, but “told The Post reporter”. */
const mayName = (before: Word | undefined): number =>
  before && (before.form.tags & (Tags.noun | Tags.plural)) !== 0 && (before.form.tags & VERBAL) === 0
    ? Names.place | Names.demonym | Names.surname
    : Names.place | Names.demonym

/** “The Iraqi government”, “The U.S. ambassador”, but “The Lion King”. */
const namesPlace = ({words, lexicon}: Document, next: Word): boolean => {
  const after = words[next.index + 1]
  if (next.form.shape === 'upper' && /^\.? $/.test(after?.gap ?? '')) return after?.form.shape === 'lower'
  if ((lexicon.names(next.form.plain) & mayName(words[next.index - 2])) === 0) return false
  return after?.gap === ' ' && after.form.shape === 'lower' && (after.form.tags & Tags.noun) !== 0
}

/** “The crew”, “In August”, but “The Guardian”, “A Star Is Born”. */
const goesOn = (document: Document, word: Word): boolean => {
  const next = document.words[word.index + 1]
  if (next?.gap !== ' ' || next.paragraph !== word.paragraph) return false
  if (isLetter(word, document.words[word.index - 1], next) || isNumero(word, next)) return false
  if (next.form.shape === 'lower' || next.form.shape === 'number') return true
  if (word.form.lower === 'the' && namesPlace(document, next)) return true
  return word.gap === ', ' && next.form.shape === 'capitalised' && (word.form.tags & NAMING) === 0
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'quotation'])

/** The words that tell a sentence. */
export interface Starters {
  /** Words whose capital says that a sentence begins. */
  readonly starters: readonly string[]
  /** Words whose capital says so behind a comma. */
  readonly afterComma: readonly string[]
}

/** Whether a form is one of these words, with the capital that says that a sentence begins. */
export const isStarter: (words: Starters) => (form: Form) => boolean = testFor(
  ({starters, afterComma}: Starters) => {
    const known = new Set([...starters, ...afterComma])
    return ({shape, lower}) => shape === 'capitalised' && known.has(lower)
  },
)

/** “I said, This is ours”: thoughts and sayings without marks. */
const isSaying = ({words}: Document, {index}: Word): boolean =>
  /^(?:said|says|thought|asked|wondered)$/.test(words[index - 1]?.form.lower ?? '')

const mayEndAtComma = (document: Document, word: Word): boolean =>
  !isSaying(document, word) &&
  !asks(document, word) &&
  !opensTitle(document, word) &&
  !opensOffice(document, word) &&
  mayHaveEnded(document, word)

/** Says of a word that begins sentences what it says behind a comma, or behind nothing at all: “… was closed The crew swam”. */
export const lostStopAt = (document: Document, word: Word, {starters}: Starters): Finding | undefined => {
  const {words, paragraphs} = document
  const {gap} = word
  if (gap !== ', ' && !(/^;? $/.test(gap) && setOf(starters).has(word.form.lower))) return
  const before = words[word.index - 1]
  if (before?.paragraph !== word.paragraph || !PROSE.has(paragraphs[word.paragraph]?.kind ?? '')) return
  if (!goesOn(document, word) || isReverent(word, paragraphs[word.paragraph])) return
  if (gap === ', ') return mayEndAtComma(document, word) ? afterComma(word, before) : undefined
  return mayEnd(before) || endsOnName(before, word) ? afterWord(document, word, before) : undefined
}

/** Finds the words that begin a sentence whose stop before it is lost. */
export function* lostStops(document: Document, words: Starters): Iterable<Finding> {
  for (const word of wordsWhere(document, isStarter(words))) {
    const found = lostStopAt(document, word, words)
    if (found) yield found
  }
}
