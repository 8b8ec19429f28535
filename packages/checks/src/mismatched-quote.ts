import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Mark,
  type MarkPair,
  wholeDocument,
} from '@copydesk/core'
import {curlyMajority} from './shared/curly-majority.ts'
import {isDroppedH} from './shared/dropped-h.ts'

const QUOTES = /["“”„‘’‚'«»]/
const CURLY = new Map([
  ['”', '“'],
  ['“', '”'],
  ['’', '‘'],
  ['‘', '’'],
])
const OPENERS = '“‘'
const CLOSERS = '”’'

const finding = ({at, text}: Mark, message: string, fix: string, level?: 'warning'): Finding => ({
  span: {start: at, end: at + text.length},
  message,
  fix,
  ...(level ? {level} : {}),
})

const turned = ({text}: Mark): string => CURLY.get(text) ?? text

const openerFinding = (open: Mark): Finding | undefined =>
  CLOSERS.includes(open.text)
    ? finding(open, `“${open.text}” closes; a quotation opens with “${turned(open)}”`, turned(open))
    : undefined

const closerFinding = (open: Mark, close: Mark): Finding | undefined => {
  // „Ja“ is German.
  if (open.text === '„' || open.text === '‚') return
  return OPENERS.includes(close.text)
    ? finding(close, `“${close.text}” opens; a quotation closes with “${turned(close)}”`, turned(close))
    : undefined
}

const isStraight = ({text}: Mark): boolean => text === '"' || text === "'"

/** The mark that the rest of the copy has is right, else the first. */
const mixedFinding = (document: Document, open: Mark, close: Mark): Finding | undefined => {
  const isMixed = isStraight(open) ? CURLY.has(close.text) : isStraight(close) && CURLY.has(open.text)
  if (!isMixed) return
  const majority = curlyMajority(document)
  const right = isStraight(open) === majority > 0 && majority !== 0 ? close : open
  const fix = isStraight(right) ? right.text : turned(right)
  const wrong = right === open ? close : open
  return finding(wrong, 'One mark of this pair is straight, the other curly', fix, 'warning')
}

function* findingsOf(document: Document, {open, close}: MarkPair): Iterable<Finding> {
  const first = openerFinding(open)
  if (first) yield first
  const last =
    close && (closerFinding(open, close) ?? (first ? undefined : mixedFinding(document, open, close)))
  if (last) yield last
}

const SPOKEN = /^\p{Ll}{2,16}/u

/** “’avin’ a laugh”: an apostrophe where an h was. */
const isElision = ({at, text}: Mark, document: Document): boolean => {
  if (text !== '’') return false
  const [word] = SPOKEN.exec(document.text.slice(at + 1, at + 18)) ?? []
  return word !== undefined && isDroppedH(word, document.lexicon)
}

/** Finds quotation marks turned the wrong way, and pairs of which one mark is straight and the other curly. */
export const mismatchedQuote: DocumentCheck = wholeDocument(
  function* (document) {
    for (const pair of document.marks.pairs)
      if (!isElision(pair.open, document)) yield* findingsOf(document, pair)
  },
  (_, {text}) => (QUOTES.test(text) ? text : ''),
)
