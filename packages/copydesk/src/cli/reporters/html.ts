import {hashOf, type Level} from '@copydesk/core'
import type {VFileMessage} from 'vfile-message'
import {catalogue} from '../../catalogue.generated.ts'
import {counted} from '../counted.ts'
import {escapeMarkup} from '../escape-markup.ts'
import {levelOf} from '../level-of.ts'
import {placeOf} from '../places.ts'
import type {Reporter} from '../reporter.ts'
import {style} from './html-style.ts'

const SIGNS: Readonly<Record<Level, string>> = {error: '✖', warning: '⚠', suggestion: '✎'}
const about = new Map(catalogue.map((rule) => [rule.id, rule]))

interface Found {
  readonly message: VFileMessage
  readonly level: Level
  readonly start: number
  readonly end: number
  readonly number: number
  readonly key: string
}

const number = ({level, number: n}: Found): string =>
  `<sup aria-label="${level} ${n}">${SIGNS[level]}${n}</sup>`

/** A mark that leads to its finding; the number stands before white space at its end, so that it stays on the line. */
const link = (one: Found, text: string, name: string): string => {
  const words = text.trimEnd()
  const inside = escapeMarkup(words) + number(one) + text.slice(words.length)
  return `<a class="${name}" id="m-${one.key}" href="#f-${one.key}" title="${escapeMarkup(one.message.reason)}">${inside}</a>`
}

/** The copy with its marks. A finding inside another one's words is a point at its place. */
const marked = (text: string, found: readonly Found[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const one of found) {
    if (one.start < at) {
      pieces.push(link(one, '', `point ${one.level}`))
      continue
    }
    pieces.push(escapeMarkup(text.slice(at, one.start)))
    pieces.push(link(one, text.slice(one.start, one.end), `mark ${one.level}`))
    at = one.end
  }
  pieces.push(escapeMarkup(text.slice(at)))
  return pieces.join('')
}

const fixesOf = ({expected = []}: VFileMessage): string => {
  if (!expected || expected.length === 0) return ''
  if (expected[0] === '') return '<p>Take it out</p>'
  const list = expected
    .slice(0, 3)
    .map((fix) => `<ins>${escapeMarkup(fix.trim() === '' ? 'a space' : fix)}</ins>`)
  return `<p>Write ${list.join(' or ')}</p>`
}

const finding = ({message, level, number, key}: Found): string => {
  const {line, column} = placeOf(message).start
  const rule = about.get(message.ruleId ?? '')
  const why = rule ? `${escapeMarkup(rule.why)} ` : ''
  return `<li class="finding is-${level}" id="f-${key}"><p><a href="#m-${key}"><span class="level">${SIGNS[level]} ${number} ${level}</span>, line ${line}, column ${column}</a></p><p>${escapeMarkup(message.reason)}</p>${fixesOf(message)}${message.note ? `<p>${escapeMarkup(message.note)}</p>` : ''}<p class="rule">${why}<code>${escapeMarkup(message.ruleId ?? '')}</code></p></li>`
}

const foundIn = (path: string, messages: readonly VFileMessage[]): readonly Found[] => {
  const file = hashOf(path).slice(0, 8)
  return messages
    .map((message) => ({message, level: levelOf(message.fatal), ...placeOf(message)}))
    .sort((a, b) => a.start.offset - b.start.offset)
    .map(({message, level, start, end}, index) => ({
      message,
      level,
      start: start.offset,
      end: end.offset,
      number: index + 1,
      key: `${file}-${index + 1}`,
    }))
}

const counts = (found: readonly Found[]): string => {
  const levels: readonly Level[] = ['error', 'warning', 'suggestion']
  const parts = levels.flatMap((level) => {
    const count = found.filter((one) => one.level === level).length
    return count > 0 ? [`${SIGNS[level]} ${counted(count, level)}`] : []
  })
  return parts.join(', ') || 'nothing to mend'
}

/** One self-contained page that shows the copy with its marks; it needs no script, no network and no mouse. */
export const html: Reporter = {
  head: () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Copydesk report</title><style>${style}</style></head>
<body><a class="skip" href="#drafts">To the drafts</a>
<header><h1>Copydesk report</h1><p class="key">A sign and a number follow each marked passage: <span class="error">✖ error</span> <span class="warning">⚠ warning</span> <span class="suggestion">✎ suggestion</span>. Follow it to the finding, and back.</p></header>
<main id="drafts">
`,
  draft: (file) => {
    const found = foundIn(file.path, file.messages)
    const name = escapeMarkup(file.path)
    const id = `d-${hashOf(file.path).slice(0, 8)}`
    const list =
      found.length > 0 ? `<ol aria-label="Findings in ${name}">${found.map(finding).join('\n')}</ol>` : ''
    return `<article aria-labelledby="${id}"><h2 id="${id}">${name}</h2><p class="counts">${counts(found)}</p>
<div class="columns"><section class="copy" aria-label="The copy of ${name}" lang="en">${marked(String(file), found)}</section>${list}</div></article>
`
  },
  separator: '',
  foot: ({files, errors, warnings, suggestions}) =>
    `</main><footer><p>${counted(files, 'draft')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(suggestions, 'suggestion')}</p></footer></body></html>\n`,
}
