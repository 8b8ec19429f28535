import {
  type Document,
  type DocumentCheck,
  type Finding,
  onceFor,
  type Paragraph,
  type Span,
  Trait,
  traitsOf,
  wholeDocument,
} from '@copydesk/core'
import {ownApostrophe} from './shared/apostrophe-style.ts'
import {characterOf} from './shared/code-page.ts'
import {isProtected} from './shared/is-protected.ts'
import {mojibakeIn} from './shared/mojibake.ts'

type Options = {readonly entities: readonly string[]}

const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]/g
const PLAIN = /^[\x20-\x7e\u2013-\u201d]*$/
const LOST = '\ufffd'

const namesOf = onceFor(
  (entities: readonly string[]): ReadonlyMap<string, string> =>
    new Map(entities.map((entity) => [entity.slice(2), entity.charAt(0)])),
)

const numbered = (digits: string): string => {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  // Pages write Windows’ code points for its marks.
  if (code >= 0x80 && code < 0xa0) return characterOf(code)
  return code < 0x20 || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff ? '' : String.fromCodePoint(code)
}

const decoded = (entity: string, names: ReadonlyMap<string, string>): string | undefined =>
  entity.startsWith('&#') ? numbered(entity.slice(2, -1)) : names.get(entity.slice(1, -1))

const named = (right: string): string => (/^\s?$/u.test(right) ? 'a space' : `“${right}”`)
const written = (right: string): string => (/^\s$/u.test(right) ? ' ' : right)

const entities = function* (
  document: Document,
  text: string,
  start: number,
  options: Options,
): Generator<Finding> {
  for (const {0: entity, index} of text.matchAll(ENTITY)) {
    const right = decoded(entity, namesOf(options.entities))
    if (right === undefined || isProtected(document, start + index)) continue
    const span = {start: start + index, end: start + index + entity.length}
    yield {span, message: `“${entity}” is a web page’s code for ${named(right)}`, fix: written(right)}
  }
}

const mojibake = function* (text: string, start: number): Generator<Finding> {
  for (const {at, broken, right} of mojibakeIn(text)) {
    const span = {start: start + at, end: start + at + broken.length}
    if (right === LOST) yield {span, message: `“${broken}” stands where a character was lost`}
    else yield {span, message: `“${broken}” is a broken ${named(right)}`, fix: written(right)}
  }
}

const ENDING = /^(?:s|t|d|m|re|ve|ll)(?!\p{L})/u

const lost = (document: Document, text: string, at: number, span: Span): Finding => {
  const message = `“${LOST}” stands where a character was lost`
  // It�s
  const inWord = /\p{L}/u.test(text.charAt(at - 1)) && ENDING.test(text.slice(at + 1, at + 4))
  return inWord ? {span, message, fix: ownApostrophe(document)} : {span, message}
}

const odd = function* (document: Document, text: string, start: number): Generator<Finding> {
  for (const {0: letter, index} of text.matchAll(ODD)) {
    const span = {start: start + index, end: start + index + 1}
    if (letter === LOST) yield lost(document, text, index, span)
    else if (letter < '\x80') yield {span, message: 'A control character stands in the text', fix: ''}
    else {
      const right = characterOf(letter.charCodeAt(0))
      if (right === letter) yield {span, message: 'A control character stands in the text', fix: ''}
      else yield {span, message: `A control character stands for “${right}”`, fix: right}
    }
  }
}

const regards = (_: Document, {text}: Paragraph): string =>
  text.includes('&') || !PLAIN.test(text) ? text : `${text.includes('’')}`

/** Finds characters that a wrong encoding or a web page's code has broken: “â€™”, “&nbsp;”, “�”, control characters. */
export const brokenCharacter: DocumentCheck<Options> = wholeDocument(function* (document, options) {
  const traits = traitsOf(document)
  for (const {text, start, index} of document.paragraphs) {
    const shown = traits[index] ?? 0
    if ((shown & Trait.ampersand) !== 0) yield* entities(document, text, start, options)
    if ((shown & Trait.odd) === 0) continue
    yield* mojibake(text, start)
    yield* odd(document, text, start)
  }
}, regards)
