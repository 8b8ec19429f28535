import type {Document, Finding, Mark, Paragraph} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'
import {isProtected} from './is-protected.ts'

const STRAY =
  /(?<=\p{L})[`´](?=\p{L})|(?<=(?<!&\p{L}{0,8})(?:\p{L}{2}|(?<!\p{L})I))[;,?](?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\d=]|[,;]\p{L}))/gu
/** What a paragraph with a mark in an apostrophe's place cannot do without. */
export const STRAY_SIGN: RegExp = /[`´]|[;,?][strvldm]/
const ITS = /\bits['’](?![\p{L}\d])/giu
const CONTRACTED = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\d])/iu

const messageOf = (mark: string): string => `“${mark}” stands where an apostrophe belongs`

/** don`t, don´t, don;t, don?t, I;m; not the keys a,s,d */
function* strays(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  if (!STRAY_SIGN.test(text)) return
  for (const {0: mark, index} of text.matchAll(STRAY)) {
    const at = start + index
    if (isProtected(document, at)) continue
    yield {span: {start: at, end: at + 1}, message: messageOf(mark), fix: ownApostrophe(document)}
  }
}

/** Ukraine"s, don‘t, ‘90s */
const wrongMark = (document: Document, {at, text, role}: Mark): Finding | undefined => {
  if (role !== 'apostrophe' || text === "'" || text === '’') return
  const span = {start: at, end: at + text.length}
  if (text !== '‘') return {span, message: messageOf(text), fix: ownApostrophe(document)}
  const before = document.text[at - 1] ?? ''
  const isInside = /\p{L}/u.test(before)
  // Hawai‘i is right.
  if (isInside && !CONTRACTED.test(document.text.slice(at + 1, at + 5))) return
  return {span, message: '“‘” opens a quotation; an apostrophe is “’”', fix: '’', level: 'warning'}
}

function* itsOwn({text, start}: Paragraph, closers: () => ReadonlySet<number>): Iterable<Finding> {
  if (!text.includes("ts'") && !text.includes('ts’')) return
  for (const {0: found, index} of text.matchAll(ITS)) {
    const end = start + index + found.length
    if (closers().has(end - 1)) continue
    yield {span: {start: start + index, end}, message: '“its” takes no apostrophe', fix: found.slice(0, -1)}
  }
}

/** Finds characters that stand where an apostrophe belongs, and “its’”. */
export function* apostropheMarks(document: Document): Iterable<Finding> {
  let places: ReadonlySet<number> | undefined
  const closers = (): ReadonlySet<number> => {
    places ??= new Set(document.marks.pairs.flatMap(({close}) => (close ? [close.at] : [])))
    return places
  }
  for (const mark of document.marks.all) {
    const found = wrongMark(document, mark)
    if (found) yield found
  }
  for (const paragraph of document.paragraphs) {
    yield* strays(document, paragraph)
    yield* itsOwn(paragraph, closers)
  }
}
