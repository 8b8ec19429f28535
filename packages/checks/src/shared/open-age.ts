import {type Document, type Finding, Names, Tags, type Word} from '@copydesk/core'
import {commaBefore} from './comma-before.ts'
import {isWord} from './draft-names.ts'
import {isNameShape} from './letter-case.ts'

const AGE = /^[1-9]\d$/
const LONGEST_NAME = 4
/** Words that go on behind one person alone. */
const ALONE: ReadonlySet<string> = new Set(['was', 'is', 'has', 'who'])
/** Behind a name of two words others may follow, too. */
const BEHIND = Tags.past

/** The words of the name that ends before a comma: capitalised, side by side. */
const nameBefore = (words: readonly Word[], comma: number): readonly Word[] => {
  let first = comma
  while (first > comma - LONGEST_NAME) {
    const [word, next] = [words[first - 1], words[first]]
    if (!word || !next || !isNameShape(word.form) || (first < comma && next.gap !== ' ')) break
    if (word.sentence !== next.sentence) break
    first--
  }
  return words.slice(first, comma)
}

/** What stands before a place or a body rather than a person: in Hull, in Hull and Leeds, the Hull Centre. */
const BEFORE_NO_PERSON = Tags.preposition | Tags.determiner | Tags.conjunction

/** Whether a name may be somebody's: two words behind neither preposition, article nor “and”, or a surname that opens the sentence. */
const isPerson = ({words, sentences, lexicon}: Document, name: readonly Word[]): boolean => {
  const first = name[0]
  if (!first || name.length === LONGEST_NAME || name.every(({form}) => isWord(form.plain, lexicon)))
    return false
  const opens = sentences[first.sentence]?.firstWord === first.index
  const before = opens ? first : words[first.index - 1]
  if (((before?.form.tags ?? 0) & BEFORE_NO_PERSON) !== 0 && (opens || first.gap === ' ')) return false
  return opens || name.length > 1
}

/** Finds an age behind a name that no comma closes: “Ann Reed, 54 was”. */
export const openAge = (document: Document, at: number): Finding | undefined => {
  const {words} = document
  const [age, next] = [words[at], words[at + 1]]
  if (age?.form.shape !== 'number' || !AGE.test(age.text) || next?.gap !== ' ') return
  if (next.sentence !== age.sentence) return
  const name = nameBefore(words, at)
  const isVerb = ALONE.has(next.form.lower) || (name.length > 1 && (next.form.tags & BEHIND) !== 0)
  if (!isVerb || !isPerson(document, name)) return
  return commaBefore(next, `Close the apposition with a comma behind “${age.text}”`)
}

const mayBePerson = (names: number): boolean =>
  names === 0 || (names & (Names.forename | Names.surname)) !== 0

/** Finds an age behind a name that no comma opens: “Ann Reed 54, was”. */
export const unopenedAge = (document: Document, at: number): Finding | undefined => {
  const {words, lexicon} = document
  const [age, next] = [words[at - 1], words[at]]
  if (age?.form.shape !== 'number' || !AGE.test(age.text) || age.gap !== ' ') return
  if (next?.sentence !== age.sentence || !ALONE.has(next.form.lower)) return
  const name = nameBefore(words, at - 1)
  const isFull = name.length > 1 && name.every(({form}) => mayBePerson(lexicon.names(form.plain)))
  return isFull && isPerson(document, name)
    ? commaBefore(age, `Open the age with a comma before “${age.text}”`)
    : undefined
}
