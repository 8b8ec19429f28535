import {type Check, type Document, type Finding, type Paragraph, Trait, traitsOf} from '@copydesk/core'
import {isProtected} from './shared/is-protected.ts'

const BRACKETS = /[()[\]]/g
const PARTNER = new Map([
  [')', '('],
  [']', '['],
  ['(', ')'],
  ['[', ']'],
])
// a) first, iv) fourth, 3) third
const LIST_MARK = /(?:^|[\s(;,])(?:\p{L}|\d{1,3}|[ivx]{1,5})$/u
// :-) ;) =(
const EMOTICON = /[:;=8][-o'^]?$/
// [0, 1)
const INTERVAL = /[[(]\s?-?\d[\d.,\s]{0,20}$/

interface Bracket {
  readonly at: number
  readonly text: string
}

const isNoBracket = ({text, start}: Paragraph, at: number, bracket: string): boolean => {
  const before = text.slice(Math.max(0, at - start - 24), at - start)
  if (EMOTICON.test(before)) return true
  return bracket === ')' && LIST_MARK.test(before)
}

const bracketsOf = (document: Document, paragraph: Paragraph): readonly Bracket[] => {
  const found: Bracket[] = []
  for (const match of paragraph.text.matchAll(BRACKETS)) {
    const at = paragraph.start + match.index
    if (!isProtected(document, at)) found.push({at, text: match[0]})
  }
  return found
}

const stray = ({text}: Document, {at, text: bracket}: Bracket): Finding => {
  const span = {start: at, end: at + 1}
  if (text[at + 1] === bracket || text[at - 1] === bracket)
    return {span, message: `There is one “${bracket}” too many here`, fix: '', offered: true}
  const opens = bracket === '(' || bracket === '['
  return {
    span,
    message: opens
      ? 'The bracket that opens here is never closed'
      : 'The bracket that closes here is never opened',
  }
}

const mismatch = (open: Bracket, {at, text}: Bracket): Finding => ({
  span: {start: at, end: at + 1},
  message: `“${text}” closes what “${open.text}” opened`,
  fix: PARTNER.get(open.text) ?? '',
  offered: true,
  related: [{span: {start: open.at, end: open.at + 1}, message: 'It opens here'}],
})

class Brackets {
  readonly findings: Finding[] = []
  readonly #open: Bracket[] = []
  readonly #document: Document
  readonly #paragraph: Paragraph

  constructor(document: Document, paragraph: Paragraph) {
    this.#document = document
    this.#paragraph = paragraph
  }

  read(brackets: readonly Bracket[]): readonly Finding[] {
    for (const bracket of brackets) {
      if (bracket.text === '(' || bracket.text === '[') this.#push(bracket)
      else this.#close(bracket)
    }
    for (const bracket of this.#open) this.findings.push(stray(this.#document, bracket))
    return this.findings
  }

  #push(bracket: Bracket): void {
    if (!isNoBracket(this.#paragraph, bracket.at, bracket.text)) this.#open.push(bracket)
  }

  #close(bracket: Bracket): void {
    const top = this.#open.at(-1)
    if (top?.text === PARTNER.get(bracket.text)) this.#open.pop()
    else if (isNoBracket(this.#paragraph, bracket.at, bracket.text)) return
    else if (!top) this.findings.push(stray(this.#document, bracket))
    else if (this.#open.at(-2)?.text === PARTNER.get(bracket.text)) {
      this.#open.length -= 2
      this.findings.push(stray(this.#document, top))
    } else {
      this.#open.pop()
      const from = Math.max(this.#paragraph.start, bracket.at - 24)
      if (!INTERVAL.test(this.#document.text.slice(from, bracket.at)))
        this.findings.push(mismatch(top, bracket))
    }
  }
}

/** Finds round and square brackets that have lost their partner in a paragraph, or have another kind’s. */
export const unbalancedBracket: Check = function* (document) {
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    if (((traits[paragraph.index] ?? 0) & Trait.bracket) === 0) continue
    const brackets = bracketsOf(document, paragraph)
    if (brackets.length > 0) yield* new Brackets(document, paragraph).read(brackets)
  }
}
