import type {Article} from '../article.ts'
import type {Edit, Kind} from '../slip.ts'
import {around, editsOf} from './sites.ts'

/** Each place of a pattern replaced, the slip shown with a few characters beside it. */
const mark = (id: string, pattern: RegExp, insert: string, before = 2, after = 2): Kind => ({
  id,
  *edits({text}) {
    for (const edit of editsOf(text, pattern, () => ({insert}))) yield around(edit, before, after)
  },
})

const dashes = [' – ', ' — ', '—', '–']

/** Something else where a dash belongs; any dash mends it. */
const dash = (id: string, pattern: RegExp, insert: string, before = 2, after = 2): Kind => ({
  id: `dash ${id}`,
  *edits({text}) {
    for (const edit of editsOf(text, pattern, () => ({insert, alsoRight: dashes})))
      yield around(edit, before, after)
  },
})

/** A mark's partner is lost: the slip is the whole stretch that should be enclosed, for tools point at either end. */
const halfLost = (id: string, pattern: RegExp, side: 'opening' | 'closing'): Kind => ({
  id,
  unfixable: true,
  *edits({text}: Article): Iterable<Edit> {
    for (const {index, 0: whole} of text.matchAll(pattern)) {
      const at = side === 'opening' ? index : index + whole.length - 1
      const span = side === 'opening' ? {start: -1, end: whole.length} : {start: 1 - whole.length, end: 1}
      yield {start: at, end: at + 1, insert: '', mark: span}
    }
  },
})

const quotation = /(?<=\s)"[^"\n]{8,200}"(?=[\s.,;:])/g
const bracket = /(?<=\s)\([^()\n]{4,120}\)(?=[\s.,;:])/g
const ownQuotation = /(?<=\n)"[^"\n]{8,}"(?=\n)/g

/** Marks lost, doubled or in each other's company. */
export const marks: readonly Kind[] = [
  halfLost('quote-lost closing', quotation, 'closing'),
  halfLost('quote-lost opening', quotation, 'opening'),
  halfLost('quote-lost block', ownQuotation, 'closing'),
  halfLost('bracket-lost closing', bracket, 'closing'),
  halfLost('bracket-lost opening', bracket, 'opening'),
  mark('quote-doubled opening', /(?<=\s)"(?=\p{L})/gu, '""'),
  mark('quote-doubled closing', /(?<=\p{L}[.,]?)"(?=\s)/gu, '""'),
  mark('quote-doubled single', /(?<=\s)"(?=\p{L})/gu, '\'"'),
  mark('quote-comma closing', /(?<=\p{L})\."(?=\n)/gu, ',"'),
  mark('stop-doubled', /(?<=\p{Ll}{2})\.(?=\s)/gu, '..'),
  mark('comma-doubled', /(?<=\p{Ll}),(?= )/gu, ',,'),
  mark('comma-lost', /(?<=\p{L}),(?= \p{L})/gu, '', 3, 3),
  mark('comma-lost year', /(?<=\p{Lu}\p{Ll}+ \d{1,2}),(?= \d{4}\b)/gu, ''),
  mark('comma-lost quotation', /(?<=\p{Ll}),(?= ["“]\p{Lu})/gu, ''),
  mark('comma-stop', /(?<=\p{Ll}{2})\.(?=\s)/gu, ',.'),
  mark('stop-comma', /(?<=\p{Ll}{3}),(?= )/gu, '.,'),
  mark('colon-doubled', /(?<=\p{L}):(?= )/gu, '::'),
  mark('question-doubled', /(?<=\p{L})\?(?=["\s])/gu, '??'),
  mark('stop-for-comma', /(?<=\p{Ll}{3}),(?= \p{Ll}{2})/gu, '.'),
  mark('comma-for-stop', /(?<=\p{Ll}{3})\.(?= (?:The|He|She|It|They|In|On|A|This) )/gu, ','),
  mark(
    'stop-lost mid',
    /(?<=\p{Ll}{3})\.(?= (?:The|He|She|It|They|This|These|However|According) )/gu,
    '',
    3,
    5,
  ),
  mark('stop-lost end', /(?<=\p{Ll}{3})\.(?=\n)/gu, '', 4, 0),
  mark('stop-doubled spaced', /(?<=\p{Ll}{2})\.(?= \p{Lu}|\n)/gu, '. .'),
  mark('stop-lost end semicolon', /(?<=\p{Ll}{3})\.(?=\n\n\p{Lu})/gu, ';', 4, 0),
  mark('bracket-doubled', /(?<= )\((?=\p{L})/gu, '(('),
  dash('hyphen-both', / — (?=\p{L})|(?<=\p{L})—(?=\p{L})/gu, ' - '),
  dash('hyphen-left', /(?<=\p{Ll}), (?=(?:and|but|who|which|including|with) )/gu, ' -', 1, 3),
  dash('hyphen-right', /(?<=\p{Ll}), (?=(?:and|but|who|which|including|with) )/gu, '- ', 3, 1),
  dash('doubled', / — (?=\p{L})|(?<=\p{L})—(?=\p{L})/gu, ' -- '),
  mark('hyphen doubled', /(?<=\p{Ll})-(?=\p{Ll})/gu, '--', 3, 3),
  mark('hyphen spaced', /(?<=\p{Ll}{2})-(?=\p{Ll}{2})/gu, '- ', 3, 3),
]
