import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Span,
  wholeDocument,
} from '@copydesk/core'
import {isHouseWord} from './shared/attested.ts'
import {hasRightCapitals} from './shared/inner-capitals.ts'
import {isNamed, rightCase} from './shared/right-case.ts'
import {regardedSuspects, suspects} from './shared/suspects.ts'

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

const isRight = (text: string, document: Document, {allow, particles}: Options): boolean => {
  const plain = text.replaceAll('’', "'")
  const {lexicon} = document
  if (lexicon.has(plain) || lexicon.names(plain) !== 0 || allow.includes(plain)) return true
  return isHouseWord(document, plain) || hasRightCapitals(plain, document, particles)
}

const cache = new WeakMap<Document, Map<Form, readonly Part[]>>()

const wrongParts = (form: Form, document: Document, options: Options): readonly Part[] => {
  const known = cache.get(document) ?? new Map<Form, readonly Part[]>()
  cache.set(document, known)
  let parts = known.get(form)
  if (!parts) {
    parts = [...partsOf(form.text)].filter((part) => !isRight(part.text, document, options))
    known.set(form, parts)
  }
  return parts
}

const find = function* (document: Document, options: Options): Generator<Finding> {
  for (const [form, places] of suspects(document)) {
    if (form.shape !== 'mixed') continue
    const parts = wrongParts(form, document, options)
    for (const word of places) {
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
}

/** Finds capitals inside a word that is written without them: UKraine, robUSt, tHe. */
export const strayCapital: DocumentCheck<Options> = wholeDocument(find, regardedSuspects)
