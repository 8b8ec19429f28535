import {type Check, type Document, type Finding, Trait, traitsOf} from '@copydesk/core'
import {isProtected} from './shared/is-protected.ts'
import {setOf} from './shared/set-of.ts'

type Options = {readonly tags: readonly string[]; readonly codes: readonly string[]}

const TAG = /<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>\n]{0,400})?\/?>/gi
const CODE = /\[(\/?)([a-z]{1,16})((?:[ =][^[\]\n]{0,400})?)\](?![a-z])/g
const HOLE = /\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}|\[object Object\]/g
const LINK = /\[([^[\]\n]{1,200})\]\(https?:[^()\s]{1,400}\)/g
const STRONG =
  /(?<![\p{L}\p{N}*_])(\*\*|__)(?=[\p{L}\p{N}“"‘'(])([^*_\n]{1,200})(?<=[\p{L}\p{N}.,:;!?”"’')])\1(?![\p{L}\p{N}*_])/gu
const HEADING = /^#{1,6} (?=\p{L})/u

const tags = function* (text: string, options: Options): Generator<RegExpExecArray> {
  if (!text.includes('<')) return
  for (const found of text.matchAll(TAG))
    if (setOf(options.tags).has(found[1]?.toLowerCase() ?? '')) yield found
}

const codes = function* (text: string, options: Options): Generator<RegExpExecArray> {
  if (!text.includes('[')) return
  for (const found of text.matchAll(CODE)) {
    const [, slash, name = '', rest = ''] = found
    if (!setOf(options.codes).has(name)) continue
    // “[b]ut”, “[video]”: an editor's own brackets.
    if (slash || rest.includes('=')) yield found
  }
}

const marks = function* (text: string): Generator<readonly [RegExpExecArray, string]> {
  if (text.includes('](')) for (const found of text.matchAll(LINK)) yield [found, found[1] ?? '']
  if (text.includes('**') || text.includes('__')) {
    for (const found of text.matchAll(STRONG)) yield [found, found[2] ?? '']
  }
  const heading = HEADING.exec(text)
  if (heading) yield [heading, '']
}

const holes = function* (text: string): Generator<RegExpExecArray> {
  if (text.includes('{') || text.includes('[object')) yield* text.matchAll(HOLE)
}

const found = function* (
  {text, start}: Document['paragraphs'][number],
  document: Document,
  options: Options,
): Generator<Finding> {
  const place = ({0: {length}, index}: RegExpExecArray) => ({
    start: start + index,
    end: start + index + length,
  })
  for (const one of tags(text, options)) {
    yield {
      span: place(one),
      message: `“${one[0]}” is a web page’s code`,
      fix: /^<br/i.test(one[0]) ? ' ' : '',
    }
  }
  for (const one of codes(text, options)) {
    yield {span: place(one), message: `“${one[0]}” is a command to the page, not copy`, fix: ''}
  }
  for (const one of holes(text))
    yield {span: place(one), message: `“${one[0]}” is a gap that was never filled`}
  if (document.format !== 'text') return
  for (const [one, fix] of marks(text))
    yield {span: place(one), message: `“${one[0].trim()}” is Markdown`, fix}
}

/** Finds what a program should have turned into type: tags, short codes, Markdown in plain text, gaps of a template. */
export const leftoverMarkup: Check<Options> = function* (document, options) {
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    if (((traits[paragraph.index] ?? 0) & Trait.markup) === 0) continue
    for (const finding of found(paragraph, document, options)) {
      if (!isProtected(document, finding.span.start)) yield finding
    }
  }
}
