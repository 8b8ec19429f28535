import {type Check, type Document, type Finding, type Paragraph, Trait, traitsOf} from '@copydesk/core'
import {isAbbreviated} from './shared/abbreviation.ts'
import {mendedWords} from './shared/doubled-apostrophe.ts'
import {isProtected} from './shared/is-protected.ts'
import {setOf} from './shared/set-of.ts'

/** The words that end in a full stop of their own. */
export interface RepeatedPunctuationOptions {
  /** Abbreviations, without the stop. */
  readonly abbreviations: readonly string[]
}

interface Run {
  readonly text: string
  readonly before: string
  readonly after: string
  readonly abbreviated: boolean
  /** The next word is so common that its capital starts a sentence, and no name. */
  readonly opensSentence: boolean
}

type Verdict = Omit<Finding, 'span' | 'message'> | undefined

/** “The”, “However”, “Police” rather than “York”. */
const COMMON = 5.3

const RUN = /[.,;:!?…]{2,}|\. \.(?=\s\p{Lu}|\s*$)/gu

const startsSentence = (after: string): boolean => /^["'”’)\]]*(?:\s+["'“‘([]?\p{Lu}|\s*$)/u.test(after)

/** “..” is one stop too many, or one too few. */
const dots = ({text, before, after}: Run): Verdict => {
  // “. . .” is an ellipsis.
  if (text.includes(' ')) return /\.\s?$/.test(before) ? undefined : {fix: '.'}
  if (text.length > 4) return {fix: ['...', '…'], sure: false}
  // “£6..20”
  if (text.length === 2 && /[£$€]\d{1,9}$/.test(before) && /^\d/.test(after)) return {fix: '.'}
  if (text.length > 2 || /[/\\\s]$/.test(before) || before === '' || /^[\d/\\]/.test(after)) return
  if (startsSentence(after)) return {fix: '.'}
  return /\d$/.test(before) ? undefined : {fix: ['.', '…']}
}

const shouts = ({text, before}: Run): Verdict => {
  if (/^(?:\?!|!\?)$/.test(text)) return
  // “???” is meant.
  if (/^\?+$/.test(text))
    return before === '' || /\s$/.test(before) ? undefined : {fix: '?', sure: text.length < 3}
  return {fix: text.includes('?') ? '?!' : '!', sure: false}
}

/** “!.” and “?,” may stand after a title or a firm: Yahoo!, Who? */
const afterShout = ({text, before}: Run): Verdict => {
  const title = text !== '?.' && /(?:^|[^\p{L}])\p{Lu}\p{L}*$/u.test(before)
  if (/^[!?][.,]$/.test(text) && !title) return {fix: text.slice(0, 1), offered: true}
  return {fix: text.slice(0, 1), sure: false}
}

const verdictOn = (run: Run): Verdict => {
  const {text, after, abbreviated, opensSentence} = run
  if (/^\.[. ]*$/.test(text)) return dots(run)
  if (/^[!?]+$/.test(text)) return shouts(run)
  if (/\.\.|…/.test(text)) return
  if (/^[!?][.,;:]+$/.test(text)) return afterShout(run)
  const first = text.slice(0, 1)
  if (text === first.repeat(text.length))
    return first === ':' && !/^(?:\s|$)/.test(after) ? undefined : {fix: first}
  if (first === '.' && abbreviated) return
  const last = text.slice(-1)
  const stops = startsSentence(after) && (first !== '.' || opensSentence)
  const fixes = [first, last].sort(
    (a, b) => Number('.?!'.includes(b) === stops) - Number('.?!'.includes(a) === stops),
  )
  return {fix: fixes, offered: true}
}

const messageOf = (text: string): string =>
  text === text.slice(0, 1).repeat(text.length) || text === '. .'
    ? `“${text.slice(0, 1)}” is written ${text.length === 2 || text === '. .' ? 'twice' : 'over and over'}`
    : `“${text}” is one mark too many`

const runAt = (
  document: Document,
  {text}: Paragraph,
  at: number,
  marks: string,
  known: ReadonlySet<string>,
): Run => {
  const before = text.slice(Math.max(0, at - 24), at)
  const behind = text.slice(at + marks.length, at + marks.length + 24)
  const next = /^["'”’)\]]*\s+["'“‘([]?(\p{L}+)/u.exec(behind)?.[1]
  return {
    text: marks,
    before,
    after: behind,
    abbreviated: isAbbreviated(before, known, document.lexicon),
    opensSentence: next === undefined || document.lexicon.zipf(next.toLowerCase()) >= COMMON,
  }
}

function* apostrophes({text, start: base}: Paragraph): Iterable<Finding> {
  for (const {start, end, fix} of mendedWords(text))
    yield {span: {start: base + start, end: base + end}, message: 'The apostrophe is written twice', fix}
}

/** Finds stops, commas and apostrophes that are written twice or crowd one another. */
export const repeatedPunctuation: Check<RepeatedPunctuationOptions> = function* (document, {abbreviations}) {
  const known = setOf(abbreviations)
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    const shown = traits[paragraph.index] ?? 0
    if ((shown & Trait.apostrophes) !== 0) yield* apostrophes(paragraph)
    if ((shown & (Trait.stops | Trait.spaceBeforeStop)) === 0) continue
    for (const {0: marks, index} of paragraph.text.matchAll(RUN)) {
      const start = paragraph.start + index
      if (isProtected(document, start)) continue
      const verdict = verdictOn(runAt(document, paragraph, index, marks, known))
      if (verdict) yield {span: {start, end: start + marks.length}, message: messageOf(marks), ...verdict}
    }
  }
}
