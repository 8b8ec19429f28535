import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'
import {stopName} from './stop-names.ts'

const BEFORE_STOP = /[ \t]+[,.;:!?]+/g
const DOUBLE = / {2,}/g
const IN_BRACKET = /[([] +(?=\S)|(?<=\S) +[)\]]/g
const POSSESSIVE = / +['’]s(?![\p{L}\d'’])/gu
const CONTRACTION =
  /(?<!\p{L})(?:\p{L}{1,6}n ['’]t|(?:I|you|we|they|he|she|it|that|who|there) ['’](?:ll|ve|re|d|m))(?!\p{L})/giu
/** More runs of spaces than this in a paragraph are a table or justified lines. */
const ALIGNED = 4

const finding = (start: number, end: number, message: string, fix: string): Finding => ({
  span: {start, end},
  message,
  fix,
})

// “3 : 1”, “ .5”, “ .NET”, “ ...”, “ :)”, “. . .”
const mayStandFree = (text: string, at: number, end: number, stops: string): boolean => {
  const after = text[end] ?? ''
  const before = text[at - 1] ?? ''
  if (stops === '.')
    return (
      /[\d.]/.test(after) ||
      before === '.' ||
      /^ ?\./.test(text.slice(end)) ||
      /^(?:\p{Lu}{2}|\p{Ll})/u.test(text.slice(end, end + 2))
    )
  if (/^\.{2,}|^[:;]$/.test(stops) && /[-()DPp/|\\]/.test(after)) return true
  // “with :38 left”
  if (stops === ':') return /\d/.test(before) || /^\d\d(?!\d)/.test(text.slice(end, end + 3))
  return /^\.{2,}/.test(stops)
}

/** Finds spaces before commas and stops. */
export function* spacesBeforeStops(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  for (const {0: found, index} of text.matchAll(BEFORE_STOP)) {
    const stops = found.trimStart()
    const end = index + found.length
    if (index === 0 || mayStandFree(text, index, end, stops) || isProtected(document, start + end - 1))
      continue
    const fix = /[\p{L}\d]/u.test(text[end] ?? '') ? `${stops} ` : stops
    yield finding(
      start + index,
      start + end,
      `There is a space before the ${stopName(stops.slice(0, 1))}`,
      fix,
    )
  }
}

/** Where one sentence ends, and another begins one or two spaces on. */
const BETWEEN = /(?<=\p{Ll}[.!?]["”’)]?) {1,2}(?=["“‘(]?\p{Lu})/gu

/** After a full stop some houses want two; not where the paragraph has one elsewhere. */
function* doubleAfterStop(text: string, start: number): Iterable<Finding> {
  const gaps = [...text.matchAll(BETWEEN)]
  const doubles = gaps.filter(([gap]) => gap.length === 2)
  const [double] = doubles
  if (!double || doubles.length > 1 || gaps.length === 1) return
  const from = start + double.index
  yield {
    ...finding(from, from + 2, 'There are two spaces here, and one between the other sentences', ' '),
    level: 'warning',
  }
}

/** Finds spaces written twice inside a sentence; after a full stop some houses want two. */
export function* doubleSpaces(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  yield* doubleAfterStop(text, start)
  const runs = [...text.matchAll(DOUBLE)].filter(
    ({index}) => /[\p{L}\d,;%)\]]/u.test(text[index - 1] ?? '') && !/[.!?]/.test(text[index - 2] ?? ''),
  )
  if (runs.length >= ALIGNED) return
  for (const {0: spaces, index} of runs) {
    const end = index + spaces.length
    if (/[,.;:!?]/.test(text[end] ?? '') || isProtected(document, start + index)) continue
    yield {...finding(start + index, start + end, 'There are two spaces here', ' '), level: 'warning'}
  }
}

/** Finds spaces inside brackets: ( so ). */
export function* spacesInBrackets(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  if (!/[([] | [)\]]/.test(text)) return
  for (const {0: found, index} of text.matchAll(IN_BRACKET)) {
    const end = index + found.length
    const bracket = found.trim()
    const opens = bracket === '(' || bracket === '['
    // :( and [ ] and [ x ]
    if (
      /[:;=-]/.test(text[opens ? index - 1 : index - 1] ?? '') ||
      (opens
        ? /^.?\s?[)\]]/.test(text.slice(end, end + 3))
        : /[[(]\s?.?$/.test(text.slice(Math.max(0, index - 3), index)))
    )
      continue
    if (isProtected(document, start + index)) continue
    yield finding(
      start + index,
      start + end,
      `There is a space inside the ${opens ? 'opening' : 'closing'} bracket`,
      bracket,
    )
  }
}

const PARTED = 'There is a space before the apostrophe'

/** Finds what follows an apostrophe parted from its word: Ukraine ’s, I ’ll, isn ’t. */
export function* partedApostrophes(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  for (const {0: found, index} of text.matchAll(POSSESSIVE)) {
    if (!/[\p{L}\d]/u.test(text[index - 1] ?? '') || isProtected(document, start + index)) continue
    yield finding(start + index, start + index + found.length, PARTED, found.trimStart())
  }
  for (const {0: found, index} of text.matchAll(CONTRACTION))
    if (!isProtected(document, start + index))
      yield finding(start + index, start + index + found.length, PARTED, found.replace(' ', ''))
}
