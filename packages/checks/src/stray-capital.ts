import {
  bySpelling,
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Span,
  type Word,
} from '@copydesk/core'
import {isHouseWord} from './shared/attested.ts'
import {hasRightCapitals} from './shared/inner-capitals.ts'
import {isNamed, rightCase, withL} from './shared/right-case.ts'
import {suspects} from './shared/suspects.ts'

type Options = {readonly allow: readonly string[]; readonly particles: readonly string[]}

/** One hyphenated part of a word. */
interface Part extends Span {
  readonly text: string
}

const POSSESSIVE = /['’]s$/i

const isMixed = (text: string): boolean =>
  /\p{Lu}/u.test(text.slice(1)) && /\p{Ll}/u.test(text) && !/^\p{Lu}+['’]s$/u.test(text)

/** The parts with capitals inside; of “pre-UKraine” the second. */
const partsOf = function* (text: string): Generator<Part> {
  let start = 0
  for (const piece of text.split('-')) {
    const part = piece.replace(POSSESSIVE, '')
    if (isMixed(part)) yield {text: part, start, end: start + part.length}
    start += piece.length + 1
  }
}

const OWNER = /^\p{L}*\p{Ll}['’]S$/u
const SHORTEST = 4
const COMMON = 3
/** “long-Term”: a capital on the second word of a compound, and none on the first. */
const COMPOUND = /^(\p{Ll}{3,20}-)(\p{Lu}\p{Ll}{2,20})$/u

/** What says, before a title, when somebody had it. */
const TIMES: ReadonlySet<string> = new Set(['then-', 'now-', 'former-', 'future-', 'late-', 'longtime-'])

/** A capital at the start of an ending, or of a compound's common word. */
const wrongStart = (text: string, {lexicon}: Document): Part | undefined => {
  if (OWNER.test(text)) return {text: text.slice(-1), start: text.length - 1, end: text.length}
  const [, head = '', part = ''] = COMPOUND.exec(text) ?? []
  // “pro-Labour”, “then-President”
  if (part.length < SHORTEST || lexicon.isAffix(head) || lexicon.suggestible(part) || TIMES.has(head)) return
  if (lexicon.zipf(part) < COMMON || !lexicon.suggestible(part.toLowerCase())) return
  return {text: part, start: text.length - part.length, end: text.length}
}

const isRight = (text: string, document: Document, {allow, particles}: Options): boolean => {
  const plain = text.replaceAll('’', "'")
  const {lexicon} = document
  if (withL(text, document).length > 0) return false
  if (lexicon.has(plain) || lexicon.names(plain) !== 0 || allow.includes(plain)) return true
  return isHouseWord(document, plain) || hasRightCapitals(plain, document, particles)
}

const wrongParts = (form: Form, document: Document, options: Options): readonly Part[] =>
  [...partsOf(form.text)].filter((part) => !isRight(part.text, document, options))

const smallAt = (word: Word, {text, start, end}: Part): Finding => {
  const fix = text.toLowerCase()
  const whole = word.text.slice(0, start) + fix
  const span = {start: word.start + start, end: word.start + end}
  return {span, message: `“${word.text}” has a stray capital; write “${whole}”`, fix}
}

/** “A firm, spotLESS Materials,”: a word whose own end is written large may open the name of a firm. */
const opensFirm = ({words}: Document, {form, index, gap}: Word): boolean => {
  const next = words[index + 1]
  if (!gap.startsWith(',') || !/^\p{Ll}+\p{Lu}{3,}$/u.test(form.text)) return false
  return next?.gap === ' ' && next.form.shape === 'capitalised'
}

const judge = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
  options: Options,
): Generator<Finding, undefined> {
  if (form.shape !== 'mixed') return
  const start = wrongStart(form.text, document)
  if (start) yield* places.map((word) => smallAt(word, start))
  const parts = wrongParts(form, document, options)
  for (const word of places) {
    if (opensFirm(document, word)) continue
    const first = document.sentences[word.sentence]?.firstWord === word.index
    for (const part of parts) {
      const opens = first && part.start === 0
      const fix = rightCase(part.text, document, opens || isNamed(document, word), opens)
      if (fix.length === 0) continue
      const span = {start: word.start + part.start, end: word.start + part.end}
      yield {span, message: `“${part.text}” has a stray capital; write “${fix[0]}”`, fix}
    }
  }
}

/** Finds capitals inside a word that is written without them: UKraine, robUSt, tHe. */
export const strayCapital: DocumentCheck<Options> = bySpelling({...suspects, judge})
