import {type Lexicon, Names} from '@copydesk/core'
import {type CopyWord, isCapital} from './copy-words.ts'
import {cueVerbs, honorifics, prepositions} from './english.ts'
import {isLastName} from './surname.ts'

/** A name in a sentence, titles left out. */
export interface SpeakerName {
  readonly name: string
  /** Whether a comma follows: what comes next describes its bearer. */
  readonly comma: boolean
  /** How many words it takes, titles with it. */
  readonly used: number
}

const COMMON = 3.5

const isTitle = ({lower}: CopyWord): boolean => honorifics.has(lower)
const isOwner = ({text}: CopyWord): boolean => /['’]s$/.test(text)

// “However, …”, “Despite the …”: a capital that only opens the sentence.
const isOpener = (words: readonly CopyWord[], at: number, lexicon: Lexicon): boolean => {
  const word = words[at]
  if (!word || at > 0) return false
  const next = words[1]
  if (next && (isCapital(next.text) || cueVerbs.has(next.lower)) && !word.after.startsWith(',')) return false
  const person = (lexicon.names(word.text) & (Names.surname | Names.place)) !== 0
  return (
    lexicon.zipf(word.lower) >= COMMON && lexicon.has(word.lower) && !(person && !word.after.startsWith(','))
  )
}

const isName = (words: readonly CopyWord[], at: number, lexicon: Lexicon): boolean => {
  const word = words[at]
  return word !== undefined && isCapital(word.text) && !isOwner(word) && !isOpener(words, at, lexicon)
}

// “Martin Luther King”, “Mr Major”: what stands last behind a forename or a title is a name.
const endsName = (words: readonly CopyWord[], first: number, at: number, lexicon: Lexicon): boolean => {
  if (!isCapital(words[at]?.text) || isCapital(words[at + 1]?.text)) return false
  const own = words.slice(first, at + 1)
  const isPerson = own.some(({text}) => (lexicon.names(text) & Names.forename) !== 0)
  const folded = own.map(({lower}) => lower)
  return isLastName(folded, at - first) && (isPerson || honorifics.has(folded[0] ?? ''))
}

/** Reads the name that begins at a word; “Ukrainian President Volodymyr Zelensky” is Volodymyr Zelensky. */
export const nameFrom = (
  words: readonly CopyWord[],
  first: number,
  lexicon: Lexicon,
): SpeakerName | undefined => {
  let found: string[] = []
  let comma = false
  let at = first
  for (; at < words.length && at < first + 8; at++) {
    const word = words[at]
    if (!word || !(isTitle(word) || isName(words, at, lexicon))) break
    if (isTitle(word) && !endsName(words, first, at, lexicon)) found = []
    else found.push(word.text)
    comma = word.after.startsWith(',')
    if (/^[,;:.”")(—–-]/.test(word.after) && !(isTitle(word) && word.after.startsWith('.'))) {
      at++
      break
    }
  }
  return found.length > 0 ? {name: found.join(' '), comma, used: at - first} : undefined
}

const isDemonym = (lexicon: Lexicon, name: string): boolean => (lexicon.names(name) & Names.demonym) !== 0

/** Gives the names that stand before a word of a sentence and may be its subject, in order. */
export const namesBefore = (
  words: readonly CopyWord[],
  before: number,
  lexicon: Lexicon,
): readonly SpeakerName[] => {
  const names: SpeakerName[] = []
  for (let at = 0; at < before; ) {
    const name = nameFrom(words, at, lexicon)
    const used = name?.used ?? 1
    const owner = words[at + used]
    const behind = prepositions.has(words[at - 1]?.lower ?? '')
    const adjective = name && used === 1 && !name.comma && isDemonym(lexicon, name.name)
    if (name && !adjective && !behind && !(owner && isOwner(owner) && isCapital(owner.text) && !name.comma))
      names.push(name)
    at += used
  }
  return names
}
